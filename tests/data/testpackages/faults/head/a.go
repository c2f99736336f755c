package head
