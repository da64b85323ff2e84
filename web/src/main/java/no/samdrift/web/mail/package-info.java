/** Mail that leaves the house, by SMTP. */
package no.samdrift.web.mail;
