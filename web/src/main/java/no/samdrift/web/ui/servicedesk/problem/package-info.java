/** Problems on the screen. */
package no.samdrift.web.ui.servicedesk.problem;
