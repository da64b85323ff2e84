package no.samdrift.kernel.data;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * Does a whole transaction again that the database undid because others were in its way; and one whose connection was
 * lost only where being done twice is no harm: the caller only reads, or its key tells a repeat.
 */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100) // outside of the transaction, which is at 200
public class Again {
    private static final int TIMES = 4;
    private static final ThreadLocal<Boolean> REPEATABLE = ThreadLocal.withInitial(() -> false);

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    /** Whether what this thread now does may be done twice; for request filters. */
    public static void repeatable(boolean may) {
        if (may) REPEATABLE.set(true);
        else REPEATABLE.remove();
    }

    @AroundInvoke
    Object invoke(InvocationContext call) throws Exception {
        if (transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) return call.proceed();
        for (int time = 1; ; time++) {
            try {
                return call.proceed();
            } catch (Exception e) {
                boolean may = Outage.undone(e) || REPEATABLE.get() && Outage.lost(e);
                if (!may || time == TIMES) throw e;
                TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextLong(10L << time));
            }
        }
    }
}
