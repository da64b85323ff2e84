package no.samdrift.web.api;

/** 202 for what is taken and worked on later. */
public record Accepted<D>(D body) {}
