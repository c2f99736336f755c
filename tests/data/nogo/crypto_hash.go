package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"hash"
	"hash/crc32"
	"hash/maphash"
)

type header struct {
	Magic uint32
	Size  uint16
}

func sum(h hash.Hash, data []byte) string {
	h.Write(data)
	return hex.EncodeToString(h.Sum(nil))
}

func main() {
	data := []byte("abc")
	d := sha256.Sum256(data)
	println(sum(sha256.New(), d[:]), crc32.ChecksumIEEE(data))
	var buf bytes.Buffer
	_ = binary.Write(&buf, binary.LittleEndian, header{1, 2})
	var h header
	_ = binary.Read(&buf, binary.BigEndian, &h)
	b := make([]byte, 8)
	binary.LittleEndian.PutUint64(b, 7)
	println(base64.StdEncoding.EncodeToString(b), binary.BigEndian.Uint16(b))
	seed := maphash.MakeSeed()
	println(maphash.Comparable(seed, h), maphash.String(seed, "a"))
}
