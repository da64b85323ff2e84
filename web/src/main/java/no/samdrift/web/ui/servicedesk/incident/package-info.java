/** Cases on the screen: the queue, one case, a new one; for agents, vendors and every employee. */
package no.samdrift.web.ui.servicedesk.incident;
