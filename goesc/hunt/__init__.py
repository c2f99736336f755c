"""The hunt: generated modules through goesc and the real compiler, asked in many ways; what differs is made small."""
