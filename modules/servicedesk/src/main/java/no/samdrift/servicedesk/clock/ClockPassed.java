package no.samdrift.servicedesk.clock;

import no.samdrift.catalogue.level.Metric;

/** A clock of the case has used up so many per cent of its target. */
public record ClockPassed(long caseId, Metric metric, int percent) {}
