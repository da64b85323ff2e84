/** Work that the house does by itself, again and again; {@code start} gives it its turns. */
package no.samdrift.web.background;
