package no.samdrift.kernel.data;

/** The database is there, and the work that goes on by itself has not begun: who has first data puts it in now. */
public record HouseOpened() {}
