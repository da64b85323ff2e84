/** What the audit tells, in the words of the screens: sentences, names instead of ids, words instead of codes. */
package no.samdrift.web.audit;
