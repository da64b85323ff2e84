/** Screens of decisions, cost keys, cost shares and frames. */
package no.samdrift.web.ui.governance;
