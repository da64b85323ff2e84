/** Open screens that follow what happens elsewhere: the change feed, handed to whoever looks. */
package no.samdrift.web.live;
