package kz.kuzet.conformance.spring.doors.scan.beside;

import org.springframework.context.annotation.ComponentScan;

/** A configuration of a library, which scans for the library's own components. */
@ComponentScan
public class ScanningLibrary {}
