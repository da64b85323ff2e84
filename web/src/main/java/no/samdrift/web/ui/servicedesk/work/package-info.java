/** The desk on the screen, of any practice: the queue, what was said in a case, its clocks, who has it, its history. */
package no.samdrift.web.ui.servicedesk.work;
