/**
 * Tables out to files and in from them. Out: CSV for machines (ISO dates, decimal points, formula injection defused), XLSX
 * with typed cells, PDF for people; all streamed, none with a cap on rows. In: CSV with limits, where a broken row is
 * reported by its line and costs no other row; and any sheet of CSV or XLSX as texts, weighed before it is opened.
 */
package no.samdrift.kernel.table;
