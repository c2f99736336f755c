"""What a program allocated as it ran, joined with what its code asks for and why: `goesc profile`."""
