/** Incidents on the screen: one case, a new one, the own ones; for agents, vendors and every employee. */
package no.samdrift.web.ui.servicedesk.incident;
