package main

import (
	"database/sql"
	"encoding/csv"
	"encoding/xml"
	"html/template"
	"mime/multipart"
	"os"
	"archive/zip"
)

type row struct {
	XMLName xml.Name `xml:"row"`
	ID      sql.NullInt64
	Name    sql.Null[string]
}

func query(db *sql.DB, id int) ([]row, error) {
	rows, err := db.Query("select ?", id)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []row
	for rows.Next() {
		var r row
		if err := rows.Scan(&r.ID, &r.Name); err != nil {
			return nil, err
		}
		out = append(out, r)
	}
	return out, rows.Err()
}

func main() {
	db, _ := sql.Open("x", "y")
	rs, _ := query(db, 3)
	w := csv.NewWriter(os.Stdout)
	_ = w.Write([]string{"a"})
	_, _ = xml.Marshal(rs)
	t, _ := template.New("a").Parse("x")
	_ = t
	mw := multipart.NewWriter(os.Stdout)
	defer mw.Close()
	zw := zip.NewWriter(os.Stdout)
	f, _ := zw.Create("a")
	f.Write([]byte("x"))
	v := sql.Null[int]{}
	_ = v.Scan(3)
	_, _ = v.Value()
}
