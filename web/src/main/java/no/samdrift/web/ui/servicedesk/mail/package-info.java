/** Mail that waits for a person. */
package no.samdrift.web.ui.servicedesk.mail;
