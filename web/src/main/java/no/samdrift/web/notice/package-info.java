/** Notices as letters: what they say, and their way to the mail server. */
package no.samdrift.web.notice;
