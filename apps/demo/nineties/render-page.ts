// Written as in 1998: no doctype, so that browsers take it in quirks mode; tables within tables; all in ISO-8859-1.

const links = [
  ['Home', '/'],
  ['The old harbour', '/harbour.html'],
  ['Knots & ropes', '/knots.html'],
  ['Ships we remember', '/ships.html'],
  ['Photo album', '/photos.html'],
  ['Guest book', '/guestbook.html'],
] as const

const spacer = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'

/** The home page of the friends of seafarers, with the widget in a cell of a table, as HTML. */
export function renderPage(widget: string): string {
  return renderDocument(`
<CENTER><FONT FACE="Comic Sans MS, Chalkboard, cursive" SIZE="5" COLOR="#993300"><B>Ahoy, and welcome aboard!</B></FONT></CENTER>
<P><FONT FACE="Times New Roman, Times" SIZE="3">We are twenty-three old hands who keep the memory of the Vanha Satama harbour alive, and the coffee hot for everyone who comes ashore far from home. Our chairman Åke Söderström has the key; Mrs. Hämäläinen has the buns.</FONT></P>
<TABLE BORDER="1" CELLPADDING="4" CELLSPACING="0" WIDTH="100%" BORDERCOLOR="#336699">
<TR BGCOLOR="#336699"><TD><FONT FACE="Arial" SIZE="2" COLOR="#FFFFFF"><B>When</B></FONT></TD><TD><FONT FACE="Arial" SIZE="2" COLOR="#FFFFFF"><B>What</B></FONT></TD></TR>
<TR><TD NOWRAP><FONT FACE="Arial" SIZE="2">9 June</FONT></TD><TD><FONT FACE="Arial" SIZE="2">Knot evening. Bring your own rope!</FONT></TD></TR>
<TR BGCOLOR="#EEEEEE"><TD NOWRAP><FONT FACE="Arial" SIZE="2">16 June</FONT></TD><TD><FONT FACE="Arial" SIZE="2">Café Möwe: slides from Rotterdam, by Jürgen</FONT></TD></TR>
<TR><TD NOWRAP><FONT FACE="Arial" SIZE="2">22 June</FONT></TD><TD><FONT FACE="Arial" SIZE="2">Midsummer bonfire on the pier</FONT></TD></TR>
</TABLE>
<P><FONT FACE="Arial" SIZE="3" COLOR="#003366"><B>&#187; News for those far from home</B></FONT> <FONT FACE="Arial" SIZE="1" COLOR="#CC0000"><B>NEW!</B></FONT></P>
<TABLE BORDER="0" CELLPADDING="1" CELLSPACING="0" WIDTH="100%" BGCOLOR="#336699"><TR><TD>
<TABLE BORDER="0" CELLPADDING="6" CELLSPACING="0" WIDTH="100%" BGCOLOR="#FFFFFF"><TR><TD ALIGN="center">
${widget}
</TD></TR></TABLE>
</TD></TR></TABLE>
<P ALIGN="center"><FONT FACE="Arial" SIZE="2">[ <A HREF="/ring/previous">&lt; Previous</A> | <B>Harbour Web Ring</B> | <A HREF="/ring/random">Random</A> | <A HREF="/ring/next">Next &gt;</A> ]</FONT></P>`)
}

/** What is shown for all the links of the page that lead nowhere, as HTML. */
export function renderMissing(): string {
  return renderDocument(`
<CENTER><FONT FACE="Comic Sans MS, Chalkboard, cursive" SIZE="5" COLOR="#993300"><B>Under construction</B></FONT>
<P><FONT FACE="Arial" SIZE="2">This sample has a home page only. <A HREF="/">Back to port</A></FONT></P></CENTER>`)
}

function renderDocument(content: string): string {
  return `<HTML>
<HEAD>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=ISO-8859-1">
<TITLE>Vanha Satama Friends of Seafarers - Merimiesten ystävät</TITLE>
<LINK REL="icon" HREF="${spacer}">
</HEAD>
<BODY BGCOLOR="#003366" TEXT="#000000" LINK="#0000CC" VLINK="#660099" ALINK="#CC0000" TOPMARGIN="8" MARGINHEIGHT="8">
<CENTER>
<TABLE BORDER="0" CELLPADDING="0" CELLSPACING="0" WIDTH="760" BGCOLOR="#FFFFFF">
<TR><TD COLSPAN="3" BGCOLOR="#FFCC66" HEIGHT="76" ALIGN="center" NOWRAP>${anchor}&nbsp;&nbsp;<FONT FACE="Times New Roman, Times" SIZE="6" COLOR="#003366"><B><I>Friends of Seafarers</I></B></FONT>&nbsp;&nbsp;${anchor}<BR><FONT FACE="Arial" SIZE="2" COLOR="#003366">Merimiesten ystävät &#183; Sjömännens vänner &#183; Vanha Satama</FONT></TD></TR>
<TR><TD COLSPAN="3" BGCOLOR="#993300"><IMG SRC="${spacer}" WIDTH="1" HEIGHT="4" ALT=""></TD></TR>
<TR VALIGN="top">
<TD WIDTH="150" BGCOLOR="#CCDDEE">
<TABLE BORDER="0" CELLPADDING="6" CELLSPACING="2" WIDTH="150">
${links.map(([text, href]) => `<TR><TD BGCOLOR="#FFFFFF"><FONT FACE="Arial" SIZE="2">&#149; <A HREF="${href}">${text}</A></FONT></TD></TR>`).join('\n')}
<TR><TD ALIGN="center"><FONT FACE="Arial" SIZE="1">You are visitor no.</FONT><BR><TABLE BORDER="2" CELLPADDING="2" CELLSPACING="0" BGCOLOR="#000000"><TR><TD><FONT FACE="Courier New, Courier" SIZE="3" COLOR="#33FF33"><B>004711</B></FONT></TD></TR></TABLE></TD></TR>
<TR><TD ALIGN="center"><FONT FACE="Arial" SIZE="1">Best viewed at<BR>800 x 600</FONT></TD></TR>
</TABLE>
</TD>
<TD WIDTH="16"><IMG SRC="${spacer}" WIDTH="16" HEIGHT="1" ALT=""></TD>
<TD WIDTH="594"><TABLE BORDER="0" CELLPADDING="10" CELLSPACING="0" WIDTH="100%"><TR><TD>${content}
</TD></TR></TABLE></TD>
</TR>
<TR><TD COLSPAN="3" BGCOLOR="#FFCC66" ALIGN="center"><FONT FACE="Arial" SIZE="1">Last updated 4 June 2018 by the <A HREF="mailto:webmaster@seafarers.example">webmaster</A>. There are no such friends: the page is an example of the news on a page of old.<BR><IMG SRC="${spacer}" WIDTH="1" HEIGHT="4" ALT=""></FONT></TD></TR>
</TABLE>
</CENTER>
</BODY>
</HTML>
`
}

const anchor =
  '<svg width="30" height="36" viewBox="0 0 30 36" aria-hidden="true"><path d="M15 10v23M7 15h16M3 22c1 7 6 11 12 11s11-4 12-11" fill="none" stroke="#003366" stroke-width="4"></path><circle cx="15" cy="6" r="4" fill="none" stroke="#003366" stroke-width="3"></circle></svg>'
