/** What the user reads: texts in three languages, numbers, dates and durations. */
package no.samdrift.web.text;
