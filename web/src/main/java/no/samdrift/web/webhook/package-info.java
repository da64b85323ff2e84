/** Carries what webhooks are told to where it goes. */
package no.samdrift.web.webhook;
