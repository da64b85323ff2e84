/** What the house itself keeps: who changed what, and what is on its way out. */
package no.samdrift.web.ui.kernel;
