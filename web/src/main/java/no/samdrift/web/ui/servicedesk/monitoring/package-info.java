/** The systems that watch, what they sent, and the alerts behind cases. */
package no.samdrift.web.ui.servicedesk.monitoring;
