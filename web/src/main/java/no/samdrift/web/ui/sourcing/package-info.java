/** Screens of vendors and agreements. */
package no.samdrift.web.ui.sourcing;
