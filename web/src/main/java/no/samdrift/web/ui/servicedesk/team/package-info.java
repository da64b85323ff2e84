/** The teams that work the cases. */
package no.samdrift.web.ui.servicedesk.team;
