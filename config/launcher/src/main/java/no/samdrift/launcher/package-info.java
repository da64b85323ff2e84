/** One command, one process: the embedded database, Payara Micro and the WAR, for trying out, tests and benches. */
package no.samdrift.launcher;
