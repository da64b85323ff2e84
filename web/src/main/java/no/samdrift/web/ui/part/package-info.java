/** The pieces every screen is made of; none knows a business noun. */
package no.samdrift.web.ui.part;
