package main

import (
	"context"
	"errors"
	"log"
	"log/slog"
	"os"
)

type level struct{ n int }

func (l level) LogValue() slog.Value { return slog.IntValue(l.n) }

func main() {
	logger := slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelDebug}))
	logger.Info("hello", "level", level{1}, slog.Group("g", slog.String("a", "b")))
	logger.With("x", 1).LogAttrs(context.Background(), slog.LevelWarn, "w", slog.Any("err", errors.New("e")))
	l := log.New(os.Stdout, "p", log.LstdFlags)
	x := 3
	l.Printf("%d %p", x, &x)
	log.SetFlags(0)
}
