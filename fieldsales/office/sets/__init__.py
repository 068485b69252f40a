"""Working sets: which whole cards a crew's laptops hold of a region of which they have but outlines.

A grant of extent `set` gives two kinds of scopes beside the company's: the region in outline (its trips and
the outlines of its clients), and one set of whole cards for each holder, a brigade or a person. Rows in
those scopes are copies of the one the push writes; they are placed in the same transaction.
"""
