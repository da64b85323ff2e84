/** Who outside is told what happens. */
package no.samdrift.web.ui.cooperation.webhook;
