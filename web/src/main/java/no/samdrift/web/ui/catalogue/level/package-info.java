/** Service hours over time, and the levels agreed within them. */
package no.samdrift.web.ui.catalogue.level;
