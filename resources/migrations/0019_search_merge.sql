-- A client whose words change is taken out of the piece of the index where it stood. By default a piece is written anew
-- when a tenth of it is gone: in a small office that is all of the index for one exchange with a colleague. With two
-- fifths it is seldom, and a search passes over what is gone without noticing.
INSERT INTO client_search (client_search, rank) VALUES ('deletemerge', 40);
