package no.samdrift.cooperation.people;

import java.util.List;

/** What an import would store, and what stands in its way; it stores nothing while there is a problem. */
public record PeoplePreview(List<ImportedPerson> people, List<ImportProblem> problems) {}
