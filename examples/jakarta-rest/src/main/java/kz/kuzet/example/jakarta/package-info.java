/** Two public services on Jersey, with log-in, one-time passwords and the guards that Kuzet generates. */
package kz.kuzet.example.jakarta;
