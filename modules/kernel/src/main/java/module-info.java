/** Everything without a business noun: time, money, access, audit, data, search. */
module no.samdrift.kernel {
    requires transitive jakarta.annotation;
    requires transitive jakarta.cdi;
    requires transitive jakarta.inject;
    requires transitive jakarta.persistence;
    requires transitive jakarta.transaction;
    requires transitive jakarta.validation;
    requires java.logging;
    requires java.sql;
    requires java.xml;
    requires static microprofile.config.api; // the server brings it; the unit tests of the floors above do without
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.apache.tika.core;
    requires org.jdbi.v3.core;
    requires com.github.f4b6a3.tsid;
    requires tools.jackson.databind;
    requires com.github.librepdf.openpdf;
    requires com.github.librepdf.pdfFontsExtra;
    requires de.focus_shift.jollyday.core;
    requires de.siegmar.fastcsv;
    requires java.desktop;
    requires org.apache.commons.compress;
    requires org.apache.lucene.analysis.common;
    requires org.apache.lucene.core;
    requires org.dhatim.fastexcel;
    requires org.dhatim.fastexcel.reader;

    exports no.samdrift.kernel;
    exports no.samdrift.kernel.access;
    exports no.samdrift.kernel.audit;
    exports no.samdrift.kernel.change;
    exports no.samdrift.kernel.data;
    exports no.samdrift.kernel.document;
    exports no.samdrift.kernel.field;
    exports no.samdrift.kernel.imports;
    exports no.samdrift.kernel.outbox;
    exports no.samdrift.kernel.own;
    exports no.samdrift.kernel.refusal;
    exports no.samdrift.kernel.register;
    exports no.samdrift.kernel.search;
    exports no.samdrift.kernel.text;
    exports no.samdrift.kernel.time;
    exports no.samdrift.kernel.clock;
    exports no.samdrift.kernel.forecast;
    exports no.samdrift.kernel.money;
    exports no.samdrift.kernel.table;
    exports no.samdrift.kernel.workingtime;
}
