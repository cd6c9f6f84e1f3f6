package org.tallywire.job.control;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** The most heap that was in use, as the platform counts it: the peaks of its parts, which need not meet, added up. */
public final class PeakMemory {
    private final List<MemoryPoolMXBean> pools;

    private PeakMemory(List<MemoryPoolMXBean> pools) {
        this.pools = pools;
    }

    /** Counts from now on; for the whole process. */
    public static PeakMemory start() {
        List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
        return new PeakMemory(pools);
    }

    public long bytes() {
        return pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }
}
