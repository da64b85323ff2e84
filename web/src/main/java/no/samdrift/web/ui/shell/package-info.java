/** The frame around every screen: sign-in, navigation, command palette, preferences, and what is shown when things fail. */
package no.samdrift.web.ui.shell;
