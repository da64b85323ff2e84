/** Screens of services and systems. */
package no.samdrift.web.ui.catalogue;
