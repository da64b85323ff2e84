package no.samdrift.web.ui.part;

/**
 * What can be chosen in the forms of every floor, also of those below it. Produced once for each kind of thing.
 *
 * @param kind as search and feed call it
 * @param source those in use that the caller may see, by part of what they are called; null for all of them
 */
public record Choosable(String kind, RefField.Source source) {}
