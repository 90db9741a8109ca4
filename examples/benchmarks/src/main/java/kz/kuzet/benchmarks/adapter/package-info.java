/** What the adapter to Spring MVC costs per request, beside no guard at all and Spring Security's {@code @PreAuthorize}. */
package kz.kuzet.benchmarks.adapter;
