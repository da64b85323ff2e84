/** Screens of members, people and what administrators keep. */
package no.samdrift.web.ui.cooperation;
