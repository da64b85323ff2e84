/** Lists as somebody kept them under a name. */
package no.samdrift.web.ui.cooperation.view;
