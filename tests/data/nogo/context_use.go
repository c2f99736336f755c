package main

import (
	"context"
	"errors"
	"time"
)

type ctxKey struct{}

type request struct{ id int }

func work(ctx context.Context, r *request) error {
	ctx, cancel := context.WithTimeout(ctx, time.Second)
	defer cancel()
	ctx = context.WithValue(ctx, ctxKey{}, r)
	done := make(chan struct{})
	go func() {
		defer close(done)
		r.id++
	}()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-done:
		return errors.New("done")
	}
}

func main() {
	ctx, cancel := context.WithCancelCause(context.Background())
	cancel(work(ctx, &request{1}))
	stop := context.AfterFunc(ctx, func() { println("after") })
	stop()
	println(context.Cause(ctx).Error())
}
