"""The intermediate representation: nodes named as in gc, their text, walks and checks."""
