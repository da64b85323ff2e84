/** What is said of things, whom it names, and what is new since one was here. */
package no.samdrift.web.ui.cooperation.talk;
