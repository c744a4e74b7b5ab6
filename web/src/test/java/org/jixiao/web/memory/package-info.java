/** The application's ports held in memory, so that pages are tried without a database. */
package org.jixiao.web.memory;
