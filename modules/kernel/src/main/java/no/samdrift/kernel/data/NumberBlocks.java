package no.samdrift.kernel.data;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javax.sql.DataSource;
import no.samdrift.kernel.refusal.Unavailable;

@ApplicationScoped
class NumberBlocks {
    private static final String TAKE = """
            insert into kernel_number(series, year, last_no) values (?, ?, last_insert_id(?))
            on duplicate key update last_no = last_insert_id(last_no + ?)""";

    @Resource(lookup = "java:app/jdbc/samdrift-aside")
    private DataSource aside;

    /**
     * The last number of a block of {@code size} that now is the caller's; kept whatever becomes of its transaction. In a
     * thread of its own: a transaction of background work that is suspended for it keeps its connection for ever (Payara
     * 6.2025.10), and after a thousand cases there was none left.
     */
    long take(String series, int year, int size) {
        FutureTask<Long> taking = new FutureTask<>(() -> taken(series, year, size));
        Thread.ofPlatform().daemon().name("numbers").start(taking);
        try {
            return taking.get();
        } catch (ExecutionException e) {
            throw (Unavailable) new Unavailable("unavailable").initCause(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable("unavailable");
        }
    }

    private long taken(String series, int year, int size) throws SQLException {
        try (Connection connection = aside.getConnection();
                PreparedStatement take = connection.prepareStatement(TAKE)) {
            take.setString(1, series);
            take.setInt(2, year);
            take.setInt(3, size);
            take.setInt(4, size);
            take.executeUpdate();
            try (var query = connection.createStatement();
                    ResultSet last = query.executeQuery("select last_insert_id()")) {
                last.next();
                return last.getLong(1);
            }
        }
    }
}
