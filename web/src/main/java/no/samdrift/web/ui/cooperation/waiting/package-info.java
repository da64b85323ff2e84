/** What waits for whom: approvals and tasks, on their own pages and beside what they hang on. */
package no.samdrift.web.ui.cooperation.waiting;
