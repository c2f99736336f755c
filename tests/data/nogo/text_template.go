package main

import (
	"os"
	"regexp"
	"strings"
	"text/tabwriter"
	"text/template"
)

type page struct {
	Title string
	Items []string
}

func main() {
	t := template.Must(template.New("x").Funcs(template.FuncMap{"up": strings.ToUpper}).Parse("{{.Title}}"))
	_ = t.Execute(os.Stdout, &page{"a", nil})
	re := regexp.MustCompile(`a+`)
	s := re.ReplaceAllStringFunc("aab", func(m string) string { return m + "!" })
	println(s, re.MatchString(s), len(re.FindAllStringSubmatch(s, -1)))
	w := tabwriter.NewWriter(os.Stdout, 0, 8, 1, ' ', 0)
	defer w.Flush()
	w.Write([]byte(s))
}
