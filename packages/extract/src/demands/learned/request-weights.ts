/* Written by scripts/train/requests.ts. */
/** Features of requests with their weights in a logistic model. Sorted. */
export const REQUEST_WEIGHTS = String.raw`
! -0.28
$ -0.35
$ $ 0.25
$ and -0.31
$ for -0.09
$ in 0.16
$ or -0.17
$ to -0.08
' -0.22
' em -0.29
'd be 0.22
'd like -0.14
'd love -0.43
'll 0.09
'll be -0.22
'll call -0.26
'll forward -0.57
'll get -0.48
'll just -0.07
'll let 0.39
'll need 0.32
'll send -0.76
'm getting -0.35
'm going 0.26
'm here -0.22
'm in -0.21
'm not -0.3
're 0.15
're going 0.36
're not 0.6
're ready -0.12
're welcome 0.67
's 0.07
's a -0.55
's and -0.26
's anything -0.23
's desire -0.28
's discuss 0.36
's for -0.22
's get 0.21
's go -0.12
's list -0.56
's meet 0.19
's meeting -0.28
's really -0.24
's schedule -0.41
's so -0.2
's the 0.38
've -0.14
've been -0.32
've got 0.41
've probably -0.21
, you -0.15
. you -0.07
1 a -0.25
1 according -0.26
1 add -0.45
1 after -0.15
1 all 0.24
1 although -0.22
1 any 0.8
1 anyway -0.34
1 april -0.42
1 are 0.36
1 as -0.09
1 at -0.13
1 august -0.28
1 before -0.5
1 best -0.41
1 both -0.39
1 by -0.29
1 call -0.19
1 check -0.57
1 click -0.22
1 contact -0.07
1 could 0.29
1 day -0.56
1 did 0.14
1 do 0.18
1 even -0.34
1 everyone -0.41
1 failure 0.36
1 feel 0.25
1 finally -0.31
1 follow -0.32
1 for -0.06
1 get 0.59
1 give 0.32
1 glad -0.17
1 go -0.14
1 greetings -0.4
1 guys 0.19
1 have -0.09
1 he -0.18
1 here -0.37
1 how -0.35
1 however -0.23
1 in -0.14
1 instead -0.24
1 is 0.35
1 it -0.06
1 join -0.66
1 june -0.22
1 just 0.27
1 keep -0.41
1 last -0.42
1 learn -0.31
1 let 0.11
1 lets 0.29
1 looking -0.51
1 looks 0.33
1 maybe 0.48
1 ministers 0.24
1 monday -0.38
1 must -0.54
1 my -0.4
1 need 0.12
1 no 0.26
1 not -0.23
1 note 0.48
1 now -0.35
1 once -0.28
1 per 0.06
1 please 0.09
1 pls 0.56
1 reddot -0.08
1 sally -0.56
1 scary -0.22
1 search -0.32
1 see 0.25
1 send 0.29
1 shares -0.32
1 she 0.07
1 shop -0.11
1 should 0.29
1 since 0.07
1 sorry -0.42
1 stan -0.33
1 start -0.34
1 stop 0.21
1 sure -0.3
1 take 0.09
1 talk 0.57
1 tell -0.23
1 thank -0.42
1 thanks 0.11
1 that -0.17
1 the -0.18
1 there 0.09
1 these -0.47
1 they -0.52
1 this -0.36
1 to -0.22
1 today -0.19
1 tomorrow 0.22
1 tried -0.18
1 try -0.09
1 two -0.36
1 type -0.26
1 under -0.38
1 unless 0.37
1 use -0.46
1 via -0.33
1 visit -0.19
1 we 0.09
1 when 0.22
1 where 0.53
1 whether -0.22
1 while -0.08
1 why 0.36
1 will 0.2
1 would 0.21
1 you 0.14
1 your -0.06
2 according to -0.26
2 anyway , -0.34
2 are there 0.17
2 as a -0.09
2 as long -0.26
2 as the -0.23
2 as we -0.26
2 as well 0.29
2 ask joseph 0.45
2 at the -0.46
2 attached is -0.34
2 attached please 0.37
2 by the -0.27
2 call me -0.07
2 can i 0.46
2 can we 0.29
2 click here -0.16
2 could you 0.31
2 did you 0.71
2 do n't 0.12
2 do not 0.6
2 do we 0.39
2 even though -0.34
2 failure to 0.36
2 feel free 0.25
2 finally , -0.31
2 for more -0.15
2 give me 0.28
2 go ahead 0.44
2 go get -0.29
2 go here -0.47
2 good morning 0.16
2 guys , 0.19
2 have you -0.08
2 he asked 0.1
2 here 's -0.38
2 here is -0.33
2 how do -0.48
2 however , -0.23
2 i 'd 0.11
2 i 'll -0.22
2 i 'm -0.07
2 i 've -0.49
2 i am -0.09
2 i believe 0.45
2 i ca -0.49
2 i do -0.15
2 i expect 0.45
2 i have -0.35
2 i hope -0.08
2 i just -0.18
2 i know 0.44
2 i look -0.16
2 i must 0.25
2 i need 0.38
2 i plan -0.3
2 i shall 0.62
2 i should 0.07
2 i suggest 0.46
2 i think -0.1
2 i understand -0.17
2 i want -0.16
2 i was 0.2
2 i will -0.47
2 i wish -0.37
2 i ’m -0.11
2 if i 0.65
2 if it -0.13
2 if not 0.17
2 if possible 0.5
2 if she -0.23
2 if so 0.28
2 if that 0.13
2 if the 0.24
2 if there -0.31
2 if this 0.22
2 if we 0.41
2 if you -0.12
2 if your -0.26
2 in a -0.18
2 in case -0.26
2 in honor -0.32
2 in order 0.15
2 instead of -0.24
2 is it 0.27
2 is there 0.2
2 it 's -0.14
2 it gets -0.33
2 it was -0.38
2 it would 0.6
2 just want -0.33
2 last week -0.39
2 learn more -0.31
2 let 's 0.45
2 let us -0.21
2 lets discuss 0.23
2 looking forward -0.51
2 looks like 0.12
2 maybe we 0.3
2 my dear -0.21
2 need to 0.34
2 no problem -0.4
2 note : 0.26
2 on the -0.37
2 once you 0.1
2 open glyder 0.21
2 or i 0.35
2 our client 0.36
2 per your 0.38
2 please , 0.27
2 please accept -0.45
2 please activate -0.48
2 please book 0.5
2 please check -0.27
2 please click -0.19
2 please confirm -0.24
2 please consider -0.44
2 please contact -0.28
2 please discuss 0.49
2 please do -0.32
2 please email -0.21
2 please feel -0.31
2 please fill 0.32
2 please find -0.36
2 please follow 0.55
2 please forward 0.59
2 please get 0.46
2 please give -0.16
2 please go -0.47
2 please include 0.41
2 please keep -0.09
2 please let 0.07
2 please make 0.59
2 please note -0.36
2 please pay 0.48
2 please provide 0.52
2 please remove 0.29
2 please retain -0.43
2 please review 0.35
2 please send 0.4
2 please take -0.09
2 please tell 0.08
2 please use -0.46
2 please visit -0.5
2 reddot provides -0.08
2 scary good -0.22
2 search now -0.32
2 see you 0.15
2 send them 0.47
2 should we 0.2
2 talk to 0.43
2 thank you -0.42
2 thanks for -0.48
2 that is -0.27
2 the company -0.46
2 the council 0.12
2 the delivery -0.44
2 the first -0.28
2 the group 0.55
2 the judge 0.19
2 the meeting -0.52
2 the minister -0.47
2 the new -0.09
2 the sale -0.09
2 the train -0.4
2 the union -0.12
2 there are 0.28
2 there is -0.13
2 they are -0.2
2 this is -0.28
2 to avoid 0.39
2 to ensure -0.12
2 to participate -0.3
2 to view -0.53
2 tried to -0.18
2 under the -0.38
2 unfortunately , 0.15
2 we 're 0.36
2 we appreciate -0.41
2 we are 0.37
2 we ask 0.42
2 we call 0.2
2 we can 0.54
2 we demand 0.2
2 we do 0.07
2 we have -0.2
2 we hereby 0.25
2 we hope -0.17
2 we insist 0.33
2 we need 0.35
2 we require 0.35
2 we shall -0.12
2 we should 0.06
2 we want -0.25
2 we will 0.15
2 we would -0.14
2 what do -0.07
2 what is 0.74
2 what time 0.65
2 when i -0.58
2 when you 0.34
2 whether you -0.22
2 why do 0.42
2 will you 0.56
2 with the -0.25
2 would it 0.11
2 would you -0.08
2 you are 0.33
2 you can -0.24
2 you have -0.24
2 you may 0.12
2 you must 0.49
2 you need 0.08
2 you should 0.48
2 you will -0.19
2 your free -0.18
3 JJ JJ NNS -0.29
3 JJ NN , -0.46
3 JJ NN JJ 0.38
3 JJ NN NN -0.43
3 JJ you did -0.18
3 NN : NN -0.45
3 NN : please 0.26
3 NN NN CD -0.33
3 NNP CD CD -0.14
3 NNP CD NN -0.42
3 NNP NNP NNP 0.2
3 NNP NNP NNS -0.67
3 NNP NNP is 0.07
3 NNP NNP would 0.33
3 NNP and NNP 0.16
3 NNP lets you -0.21
3 NNP provides NN -0.08
3 NNS , can 0.24
3 a JJ NN -0.42
3 a NN of -0.27
3 according to the -0.26
3 are there JJ 0.18
3 are you JJ 0.26
3 are you the -0.4
3 as long as -0.26
3 as the NN -0.23
3 as we discussed -0.32
3 as well , 0.29
3 ask NNP to 0.45
3 attached please find 0.37
3 by the NN -0.27
3 call me NN 0.57
3 call me when 0.59
3 can i get 0.19
3 can we meet 0.16
3 can you get 0.51
3 can you give 0.17
3 can you join 0.56
3 can you send 0.29
3 can you set 0.26
3 click here to -0.12
3 could you please 0.12
3 did you get 0.48
3 do not in 0.38
3 do we need 0.16
3 do you know 0.51
3 do you want -0.15
3 even though you -0.34
3 feel JJ to 0.25
3 finally , i -0.31
3 for JJR NN -0.15
3 give me a 0.28
3 go ahead and 0.44
3 go get ' -0.29
3 go here now -0.5
3 how do you -0.48
3 i 'd be -0.65
3 i 'd like 0.08
3 i 'll call -0.26
3 i 'll forward -0.57
3 i 'm going 0.65
3 i 'm here -0.22
3 i 'm not -0.55
3 i am JJ 0.11
3 i am asking 0.23
3 i am going -0.6
3 i am in 0.08
3 i believe we 0.5
3 i ca n't -0.49
3 i do n't 0.19
3 i have NN -0.58
3 i have attached -0.38
3 i have been -0.28
3 i have n't -0.11
3 i hope you -0.3
3 i know that 0.37
3 i know you 0.33
3 i look forward -0.16
3 i need to -0.35
3 i plan to -0.3
3 i shall be 0.52
3 i should be 0.07
3 i think i 0.23
3 i think that -0.49
3 i think the -0.42
3 i think this -0.2
3 i think we 0.63
3 i think you -0.45
3 i want to -0.74
3 i was wondering 0.14
3 i will be -0.21
3 i will get -0.51
3 i will try 0.13
3 i would appreciate 0.35
3 i would be 0.14
3 i would like -0.1
3 if JJ , 0.5
3 if NNP has 0.48
3 if not , 0.35
3 if so , 0.28
3 if the JJ -0.2
3 if the NN 0.14
3 if there 's -0.31
3 if this goes -0.4
3 if this is 0.62
3 if we do 0.41
3 if you 're -0.33
3 if you are 0.13
3 if you can -0.53
3 if you consider 0.41
3 if you could 0.53
3 if you have -0.3
3 if you like -0.2
3 if you need -0.48
3 if you no -0.17
3 if you prefer -0.15
3 if you received -0.33
3 if you see -0.16
3 if you want -0.16
3 if you wish -0.18
3 if you would -0.29
3 in NN , 0.24
3 in NN of -0.27
3 in NN to 0.15
3 in a JJ -0.18
3 in the NN 0.09
3 is it JJ 0.27
3 it is JJ 0.08
3 it would be 0.45
3 just want to -0.33
3 let 's discuss 0.4
3 let 's meet 0.19
3 let us help -0.34
3 let us know -0.5
3 looking forward to -0.51
3 looks like we -0.14
3 maybe we can 0.3
3 my JJ NN -0.22
3 on NNP CD -0.42
3 on the NNS -0.22
3 open NNP to 0.21
3 or i could 0.35
3 our NN demands 0.36
3 our NN is -0.47
3 our NNS will 0.31
3 please accept our -0.37
3 please call me 0.24
3 please click the -0.19
3 please confirm your -0.55
3 please contact NNP 0.27
3 please do n't -0.65
3 please feel JJ -0.31
3 please fill out -0.16
3 please find the -0.48
3 please forward the 0.42
3 please forward to 0.22
3 please give me 0.11
3 please give my -0.08
3 please include the 0.32
3 please keep in 0.21
3 please let me 0.15
3 please let us -0.12
3 please make JJ 0.43
3 please make the 0.39
3 please note that -0.36
3 please pay the 0.48
3 please remove the 0.29
3 please review and 0.5
3 please send me 0.48
3 please send the 0.46
3 please send us 0.14
3 please take a -0.44
3 please tell us 0.07
3 send them again 0.47
3 should you have -0.26
3 talk to you 0.38
3 thank you for -0.42
3 the JJ NN 0.25
3 the JJ NNS -0.59
3 the JJS NN 0.13
3 the NN NN -0.52
3 the NN between -0.37
3 the NN did -0.33
3 the NN for -0.26
3 the NN has -0.18
3 the NN is -0.48
3 the NN of -0.39
3 the NN ordered 0.67
3 the NN requires -0.32
3 the NN said -0.5
3 the NN should -0.38
3 the NN told 0.52
3 the NN wants 0.16
3 the NN was -0.11
3 the NNP and -0.42
3 the NNS are -0.09
3 the NNS must 0.57
3 this NN is 0.25
3 this NN of -0.58
3 this is a -0.12
3 this is the -0.26
3 this is your -0.28
3 to ensure NN -0.11
3 to ensure that -0.11
3 unfortunately , i 0.2
3 we 'll need 0.27
3 we 're going 0.36
3 we appreciate your -0.41
3 we are going 0.64
3 we ask you 0.35
3 we call upon 0.24
3 we can discuss 0.41
3 we can help -0.45
3 we demand that 0.15
3 we do have -0.33
3 we have a -0.48
3 we hereby demand 0.25
3 we hope you -0.58
3 we insist that 0.33
3 we need to 0.28
3 we want to -0.25
3 we will discuss 0.71
3 we will have 0.55
3 we would like 0.1
3 what do you 0.47
3 what is the 0.58
3 when you get 0.13
3 why do n't 0.42
3 with the NN -0.14
3 would it be 0.11
3 would you be 0.38
3 would you like -0.26
3 would you mind 0.44
3 would you please 0.38
3 you are requested 0.51
3 you have to -0.31
3 you may need 0.5
3 you must not 0.5
3 you must stop 0.25
3 you need to 0.31
3 your JJ NN -0.26
: you -0.09
=arranged 0.22
=called 0.13
=capitals -0.31
=direct 0.17
=found 0 -0.17
=found 1 0.21
=found 3 -0.08
=last ! -0.33
=last !! -0.51
=last !!! -0.65
=last ) -0.28
=last * -0.34
=last , -0.5
=last .. 0.12
=last ... -0.3
=last 14 -0.48
=last 2013 -0.66
=last : -0.24
=last ? 0.22
=last a.m. 1.04
=last access -0.47
=last christmas -0.51
=last email -0.23
=last link -0.37
=last p.m. 0.64
=last please 0.17
=last year -0.36
=last … -0.64
=length 1 -0.75
=length 2 -0.16
=length 5 -0.09
=length 6 -0.19
=names 4 -0.08
=small -0.38
=strength request 0.16
=strength require 0.2
=strength urge 0.28
=sure 0 -0.17
=sure 4 -0.37
=sure 5 0.14
=sure 6 0.21
=sure 7 0.29
=sure 8 0.2
=sure 9 0.43
=time 0.26
=verb a 0.5
=verb activate -0.46
=verb add -0.4
=verb any 0.34
=verb apologise 0.51
=verb apply -0.29
=verb ask 0.45
=verb attend -0.12
=verb available 0.26
=verb be -0.53
=verb begin -0.1
=verb book 0.45
=verb call 0.16
=verb cancel 0.43
=verb capture -0.28
=verb cease 0.42
=verb change 0.1
=verb check -0.26
=verb click -0.27
=verb close 0.58
=verb come 0.17
=verb connect -0.5
=verb consider -0.5
=verb contact -0.41
=verb copy 0.13
=verb correct 0.62
=verb create 0.3
=verb delete 0.49
=verb discuss 0.24
=verb do 0.33
=verb drop 0.25
=verb e-mail 0.58
=verb email -0.3
=verb explain 0.14
=verb extend 0.31
=verb fill 0.15
=verb find -0.37
=verb follow 0.09
=verb forward 0.34
=verb get 0.2
=verb give 0.38
=verb go -0.29
=verb have -0.2
=verb hear 0.12
=verb help -0.15
=verb hurry 0.13
=verb include 0.41
=verb join -0.17
=verb keep -0.2
=verb know -0.28
=verb learn -0.31
=verb leave 0.48
=verb let 0.23
=verb log -0.47
=verb look 0.58
=verb make 0.33
=verb mark 0.14
=verb meet 0.24
=verb move 0.26
=verb need 0.25
=verb no 0.61
=verb not 0.74
=verb notify -0.15
=verb participate 0.29
=verb paste -0.15
=verb pay 0.64
=verb payment 0.5
=verb press -0.37
=verb print -0.16
=verb provide 0.21
=verb publish 0.58
=verb put -0.08
=verb rate -0.16
=verb read -0.47
=verb refer -0.2
=verb refund 0.56
=verb reinstate 0.65
=verb remove 0.55
=verb reopen 0.33
=verb repair 0.44
=verb reply 0.46
=verb resign -0.12
=verb restore 0.34
=verb retain -0.43
=verb return 0.31
=verb review 0.18
=verb run 0.39
=verb save -0.51
=verb schedule 0.51
=verb see -0.16
=verb send 0.31
=verb set -0.09
=verb settle 0.55
=verb share 0.48
=verb ship 0.49
=verb sign 0.07
=verb sit 0.17
=verb speak -0.11
=verb spend -0.5
=verb stop 0.58
=verb talk 0.36
=verb tell -0.08
=verb the 0.47
=verb this 0.19
=verb update 0.37
=verb use -0.53
=verb vacate 0.54
=verb view -0.38
=verb visit -0.54
=verb vote 0.24
=verb withdraw 0.42
=verb work 0.36
=verb write 0.23
=verb your 0.67
? 0.2
? -you 0.44
? =you 0.08
? CC 0.48
? DT 0.39
? EX 0.11
? IN 0.65
? MD 0.13
? NNP -0.56
? PRP 0.43
? VB 0.11
? VBD 0.18
? VBP 0.12
? VBZ 0.43
? WDT -0.49
? WRB 0.13
? any 0.39
? are 0.36
? could 0.28
? have 0.08
? how -0.31
? i 0.2
? if 0.58
? is 0.35
? or 0.48
? should 0.2
? there 0.11
? we 0.41
? what -0.12
? when 0.37
? where 0.53
? why 0.46
? will 0.65
? you 0.32
CC you -0.11
DT you -0.3
JJ you 0.23
MD you 0.11
NNS you -0.24
RB you -0.22
T1 CD -0.26
T1 DT -0.17
T1 EX 0.09
T1 IN -0.07
T1 JJ -0.22
T1 JJS -0.38
T1 MD 0.18
T1 NN -0.36
T1 NNP -0.14
T1 PRP$ -0.15
T1 TO -0.22
T1 UH 0.1
T1 VBG -0.18
T1 VBN -0.2
T1 VBP 0.24
T1 VBZ 0.27
T1 WRB 0.16
T2 CC PRP 0.38
T2 CD NN 0.18
T2 DT IN -0.25
T2 DT JJ -0.17
T2 DT MD -0.5
T2 DT NN -0.14
T2 DT NNP -0.12
T2 DT RB -0.44
T2 DT VBD -0.49
T2 DT VBG -0.37
T2 DT VBN 0.21
T2 DT VBZ -0.39
T2 EX MD 0.21
T2 EX VBP 0.28
T2 EX VBZ -0.21
T2 IN EX -0.31
T2 IN IN -0.35
T2 IN JJ 0.27
T2 IN JJR -0.15
T2 IN NNP 0.17
T2 IN PRP -0.09
T2 IN PRP$ -0.24
T2 IN RB 0.09
T2 IN VBG -0.18
T2 JJ , 0.22
T2 JJ IN -0.16
T2 JJ JJ -0.29
T2 JJ NN -0.08
T2 JJ NNS -0.48
T2 JJ PRP -0.34
T2 MD PRP 0.22
T2 MD RB -0.17
T2 NN : -0.54
T2 NN CC 0.2
T2 NN CD -0.4
T2 NN IN -0.13
T2 NN MD -0.22
T2 NN NN -0.59
T2 NN NNP -0.58
T2 NN PRP -0.23
T2 NN TO 0.36
T2 NN UH -0.18
T2 NN VBZ -0.54
T2 NNP CC 0.26
T2 NNP CD -0.35
T2 NNP IN -0.2
T2 NNP MD 0.16
T2 NNP NN -0.08
T2 NNP NNP -0.34
T2 NNP NNPS 0.46
T2 NNP NNS -0.55
T2 NNP VBD -0.34
T2 NNP VBZ -0.1
T2 NNS , 0.08
T2 NNS : -0.6
T2 NNS VBD 0.43
T2 NNS VBP -0.19
T2 PRP RB -0.2
T2 PRP VBD -0.1
T2 PRP VBZ -0.17
T2 PRP$ JJ -0.46
T2 PRP$ NN -0.18
T2 PRP$ NNS 0.11
T2 PRP$ VBN 0.33
T2 RB , -0.19
T2 RB DT 0.22
T2 RB IN 0.11
T2 RB PRP -0.09
T2 RB RB -0.36
T2 RB UH -0.65
T2 RB VBP -0.2
T2 RB VBZ -0.42
T2 TO VB -0.21
T2 UH , 0.09
T2 UH : 0.55
T2 UH RB 0.66
T2 UH VB 0.07
T2 VB CC 0.19
T2 VB CD -0.76
T2 VB DT -0.18
T2 VB IN 0.22
T2 VB JJ -0.22
T2 VB JJR -0.17
T2 VB NN -0.74
T2 VB NNP 0.41
T2 VB PRP 0.1
T2 VB PRP$ -0.3
T2 VB RB -0.06
T2 VB RBR -0.41
T2 VB RP 0.15
T2 VB TO 0.56
T2 VB VB -0.29
T2 VB VBG -0.47
T2 VBD PRP 0.35
T2 VBD RB -0.46
T2 VBD TO -0.54
T2 VBG IN -0.26
T2 VBG RB -0.51
T2 VBN NN 0.12
T2 VBN UH 0.37
T2 VBN VBZ -0.34
T2 VBP EX 0.17
T2 VBP PRP 0.08
T2 VBP RB 0.46
T2 VBP TO 0.28
T2 VBZ EX 0.2
T2 VBZ IN 0.27
T2 VBZ JJ 0.19
T2 VBZ PRP 0.27
T2 VBZ RB -0.13
T2 VBZ VB 0.23
T2 WDT NN 0.65
T2 WP IN -0.28
T2 WP MD 0.58
T2 WP VBD -0.64
T2 WP VBP 0.07
T2 WP VBZ 0.74
T2 WRB DT 0.47
T2 WRB MD -0.19
T2 WRB PRP -0.06
T2 WRB VBD 0.52
VBD you 0.18
VBG you -0.11
VBN you -0.65
VBP you 0.12
VBZ you -0.35
WDT you -0.08
WP you 0.11
^ a -0.25
^ according -0.26
^ add -0.45
^ after -0.15
^ all 0.24
^ also 0.27
^ although -0.22
^ any 0.67
^ anyway -0.34
^ april -0.22
^ are 0.27
^ as -0.06
^ at -0.13
^ atos -0.12
^ august -0.28
^ autumn -0.45
^ before -0.5
^ ben 0.53
^ best -0.41
^ bob -0.36
^ both -0.39
^ by -0.29
^ check -0.57
^ chris 0.3
^ click -0.22
^ contact -0.07
^ could 0.3
^ dave 0.07
^ david 0.54
^ day -0.56
^ dear 0.3
^ did 0.14
^ do 0.16
^ even -0.34
^ everyone -0.41
^ failure 0.36
^ finally -0.31
^ follow -0.32
^ for -0.14
^ give 0.22
^ glad -0.17
^ go -0.17
^ good 0.36
^ greetings -0.4
^ guys 0.19
^ have -0.09
^ he -0.18
^ here -0.37
^ hi -0.12
^ how -0.18
^ however -0.23
^ i -0.08
^ in -0.17
^ instead -0.24
^ is 0.35
^ jeff 0.5
^ jennifer -0.49
^ john -0.2
^ join -0.66
^ jude -0.18
^ june -0.22
^ just 0.27
^ kay 0.38
^ keep -0.41
^ last -0.42
^ learn -0.31
^ let 0.11
^ lets 0.3
^ looking -0.51
^ looks 0.22
^ maybe 0.48
^ mike 0.09
^ ministers 0.24
^ monday -0.34
^ must -0.54
^ my -0.5
^ need -0.34
^ no 0.26
^ not -0.23
^ note 0.26
^ now -0.35
^ once -0.53
^ our -0.11
^ per 0.28
^ please 0.07
^ pls 0.56
^ reddot -0.08
^ rick 0.2
^ rob 0.23
^ sally -0.56
^ scary -0.22
^ see 0.25
^ shares -0.32
^ she 0.07
^ shop -0.11
^ should 0.29
^ since 0.07
^ so -0.4
^ sorry -0.42
^ stan -0.33
^ start -0.34
^ stop 0.21
^ sure -0.3
^ take 0.24
^ talk 0.57
^ tell -0.23
^ thank -0.42
^ thanks 0.11
^ thanx -0.18
^ that -0.17
^ the -0.18
^ there -0.11
^ these -0.47
^ they -0.52
^ this -0.3
^ to -0.22
^ today -0.19
^ tomorrow 0.22
^ toni 0.24
^ trey -0.47
^ tried -0.18
^ try -0.24
^ twanda 0.48
^ two -0.36
^ type -0.26
^ under -0.38
^ unfortunately 0.12
^ unless 0.37
^ use -0.46
^ via -0.33
^ visit -0.19
^ when 0.15
^ where 0.53
^ whether -0.22
^ why 0.33
^ will 0.15
^ would 0.2
^ yes 0.27
^ you 0.09
^ your -0.24
a -0.07
a $ -0.27
a and -0.17
a banner -0.16
a bit -0.25
a brief 0.4
a call 0.13
a chance 0.15
a change -0.24
a check 0.53
a commercially -0.13
a conference 0.07
a copy 0.26
a day 0.08
a difference -0.29
a dinner 0.52
a draft -0.21
a few 0.1
a fine 0.4
a for 0.17
a free -0.19
a friend -0.23
a good -0.25
a great -0.4
a hard 0.48
a job -0.19
a large 0.19
a limited -0.18
a list 0.17
a look 0.23
a lot 0.17
a meeting 0.54
a message 0.28
a minute 0.11
a moment -0.23
a monthly -0.21
a new -0.32
a note -0.47
a number -0.28
a phone 0.43
a photograph 0.16
a possible -0.16
a presentation 0.16
a project -0.34
a quick 0.68
a read -0.46
a refund 0.4
a relationship -0.52
a reminder 0.4
a report -0.16
a request -0.55
a second 0.14
a short 0.26
a simple -0.21
a single -0.2
a small 0.34
a strike -0.18
a system -0.18
a time 0.47
a to -0.41
a truly -0.17
a variety -0.17
a vehicle -0.23
a video 0.22
a week -0.27
a while -0.21
a with -0.39
abandon 0.38
ability 0.3
ability to 0.3
able -0.14
able to -0.14
about 0.06
about a 0.1
about and -0.4
about going -0.32
about how -0.46
about in -0.09
about my -0.13
about our -0.4
about that 0.74
about the 0.09
about what 0.59
about your -0.51
above -0.41
accept -0.6
accept my -0.53
accept our -0.37
access -0.14
access to -0.07
access your -0.27
accommodate 0.57
according 0.18
according to 0.18
account at -0.2
account information -0.13
account lets -0.18
account you -0.35
across the 0.08
act 0.08
action -0.12
actions -0.4
activate -0.39
activate your -0.28
active -0.27
activity -0.1
actually -0.44
ad -0.35
add -0.29
add me -0.41
add the 0.07
add to -0.25
add us -0.15
added -0.18
added to -0.21
addition 0.14
additional -0.3
additions 0.16
address -0.35
address and -0.29
address book -0.18
address for -0.27
address so 0.18
addressed 0.07
addresses -0.23
addresses to -0.41
addressing -0.24
advantage -0.23
advantage of -0.27
advert 0.29
advice 0.56
advise -0.21
after 0.15
after next 0.61
after the -0.65
after work 0.18
after you -0.33
afternoon 0.68
again 0.15
against -0.3
against the 0.15
age 0.16
agency -0.43
agenda 0.39
ago -0.13
agree -0.58
agree that -0.58
agreed -0.33
agreed to -0.29
agreement -0.07
ahead 0.27
ahead and 0.46
ai -0.41
ai n't -0.41
alert -0.31
all -0.14
all of -0.42
all on 0.2
all stock 0.32
all three 0.23
all you -0.3
all your 0.11
allow 0.25
allow us 0.39
along -0.29
along the -0.08
also a -0.47
also be -0.46
also do 0.14
also have -0.27
also i -0.19
also like 0.09
also please 0.37
also to -0.27
alternative -0.07
although -0.22
am -0.08
am asking 0.23
am going -0.57
am in 0.08
am interested 0.28
am just -0.17
am very -0.17
am writing 0.14
amendment -0.31
among -0.26
amount 0.41
an email -0.3
an error 0.1
an explanation -0.4
an informal 0.52
an inquiry 0.12
an interview 0.37
an introduction 0.32
an the 0.2
an update 0.14
analysis -0.1
analyst -0.34
and 's -0.27
and a 0.09
and add -0.38
and all -0.33
and and -0.09
and any 0.22
and are 0.17
and at 0.54
and back 0.12
and be -0.37
and c 0.32
and check -0.38
and come -0.37
and confirm 0.17
and control -0.24
and could 0.19
and d 0.16
and deliver -0.3
and determine 0.31
and did -0.34
and discuss 0.18
and do 0.06
and earn -0.1
and email 0.43
and even -0.28
and expectations 0.14
and field 0.27
and finalize 0.15
and find -0.25
and follow 0.1
and for -0.26
and forth 0.08
and get 0.22
and give 0.26
and go 0.13
and have -0.64
and help -0.28
and his -0.08
and how -0.33
and if 0.16
and just 0.63
and let 0.38
and love -0.23
and might -0.25
and mobile -0.18
and more -0.17
and my -0.41
and need -0.25
and no -0.27
and of -0.08
and operate -0.14
and or 0.16
and our -0.37
and password -0.4
and paste -0.34
and product 0.1
and rate -0.16
and receive -0.35
and return 0.45
and running -0.51
and see -0.08
and send 0.1
and set -0.07
and share -0.25
and she 0.33
and ship 0.28
and start -0.49
and support -0.08
and tell -0.34
and that 0.1
and their -0.07
and then 0.37
and there -0.34
and they -0.27
and thought -0.18
and to 0.38
and tomorrow -0.45
and took -0.43
and try 0.3
and update 0.16
and videos -0.27
and were -0.26
and what 0.16
and which -0.17
and will -0.09
and with 0.15
and would 0.35
and you 0.29
and your 0.28
announcement -0.26
another -0.57
answer by 0.28
anticipated 0.19
any -0.09
any chance 0.07
any comments -0.09
any event 0.38
any follow -0.39
any further -0.1
any help -0.21
any issues 0.29
any more -0.14
any other -0.46
any problems -0.25
any questions -0.33
any time -0.26
any way -0.15
anymore -0.23
anyone 0.11
anyone else 0.2
anything 0.21
anything else -0.33
anything in -0.25
anyway -0.4
anywhere -0.16
apartment 0.58
apologise 0.51
apologise to 0.51
apology 0.35
app -0.3
app to -0.45
appeal -0.09
appeal against -0.58
appear -0.46
appeared -0.23
appeared to -0.23
appears -0.44
apple -0.35
application -0.49
applications -0.26
apply -0.15
apply for -0.24
appointment 0.27
appreciate 0.17
appreciate it 0.1
appreciate your -0.08
appreciated 0.5
appropriate -0.21
approval 0.18
approved 0.15
approximately -0.16
apps -0.33
apps and -0.28
april -0.22
arbitration -0.17
are -0.06
are a -0.13
are any -0.16
are available -0.23
are becoming -0.07
are busy 0.21
are extremely 0.07
are getting -0.54
are going 0.47
are important -0.25
are instructed 0.26
are interested 0.4
are meeting 0.35
are n't -0.52
are now -0.34
are receiving -0.11
are requested 0.51
are required 0.1
are supposed 0.12
are taking -0.21
are the -0.39
are there 0.25
are trying -0.26
are well -0.51
are working -0.34
are you -0.25
around -0.31
arrange 0.23
arrears 0.38
arrive -0.22
article -0.17
artists -0.26
as -0.1
as a -0.18
as i -0.19
as it 0.33
as long -0.26
as of -0.46
as per -0.42
as possible 0.33
as soon 0.3
as the -0.2
as they -0.14
as to -0.4
as we -0.35
as well 0.13
as you -0.46
asap 0.22
asap so 0.15
ask -0.18
ask any -0.51
ask the -0.47
ask to 0.45
ask you 0.47
asked -0.33
asked me -0.11
asked the -0.52
asked to 0.25
asking 0.11
assets -0.09
assets came -0.09
assigned 0.16
assistance -0.27
associates -0.13
assume that 0.38
at 0.11
at $ -0.49
at am 0.36
at and -0.29
at any -0.09
at but 0.7
at home 0.12
at least -0.38
at my 0.37
at noon -0.38
at of -0.41
at once 0.39
at or -0.45
at that -0.11
at the 0.11
at this -0.21
at to -0.31
at today 0.48
at your 0.53
atos -0.12
attached -0.39
attached file -0.4
attached is -0.49
attached please 0.11
attachment -0.26
attend 0.19
attendees -0.44
attending 0.28
attention -0.19
attention to -0.19
attractive -0.17
august -0.28
august $ -0.23
authority -0.16
automatically -0.45
autumn -0.45
available 0.1
available at 0.12
available for 0.19
available in -0.1
available on 0.31
available that 0.3
available to 0.22
avoid 0.23
avoid any -0.28
awards 0.22
aware -0.36
away -0.09
b 0.27
baby 0.2
back 0.08
back and 0.08
back from 0.35
back in -0.43
back office 0.12
back to 0.13
back with -0.43
backup -0.61
bad 0.29
balance -0.44
balance sheet -0.27
bank -0.22
bankruptcy -0.14
banner below -0.16
base -0.29
based -0.26
based on -0.25
be 0.07
be able -0.18
be an 0.07
be appreciated 0.37
be as -0.14
be at 0.42
be available -0.48
be back 0.23
be based -0.12
be but -0.35
be deposited 0.13
be grateful 0.3
be great 0.07
be guaranteed -0.16
be happy -0.22
be helpful 0.43
be here -0.11
be in 0.14
be interested 0.14
be made 0.14
be meeting -0.08
be nice 0.55
be on 0.22
be one -0.31
be possible 0.33
be receiving -0.31
be removed -0.09
be secure -0.16
be sure -0.23
be the -0.46
be to -0.37
be very 0.11
be willing 0.38
beat -0.52
because -0.07
because i 0.1
because it 0.16
because your -0.07
become -0.43
becoming -0.07
been -0.19
been able -0.33
been discussing -0.18
before i -0.19
begin -0.14
behalf 0.21
behalf of 0.21
behind -0.32
behind is -0.14
being -0.16
believe 0.21
believe that -0.08
believe we 0.5
below -0.1
below and -0.42
below in -0.25
below please -0.36
below to -0.3
ben 0.53
benefits -0.13
benefits of -0.13
best for 0.55
best time 0.24
beta -0.41
better -0.17
better for -0.37
better we 0.23
between -0.1
between and -0.26
between the 0.14
bias -0.74
bid 0.32
bid week -0.34
bidweek 0.39
big 0.13
biggest -0.12
billing 0.25
bills 0.11
birthday -0.37
bit -0.25
board 0.28
bob -0.36
book me 0.23
book the 0.44
books 0.15
both -0.09
both of -0.58
bottom -0.08
break -0.24
break the -0.51
breakfast 0.51
brief 0.32
bring -0.21
bring you -0.13
brings 0.11
brings a -0.26
broader -0.4
brother 0.19
browser -0.38
browser to -0.14
budget -0.32
budget and -0.33
budget is -0.23
building 0.22
building your -0.25
built -0.07
business -0.22
business leaders -0.3
business users -0.08
businesses -0.13
busy 0.16
busy but 0.21
but given 0.07
but he -0.2
but i -0.07
but if 0.3
but maybe -0.12
but that -0.22
but the -0.12
but this 0.11
but which 0.31
but you -0.66
butter -0.44
button -0.16
button to -0.07
buttons -0.34
buy -0.17
by -0.19
by and 0.38
by clicking -0.21
by law -0.45
by of -0.36
by offer -0.09
by phone 0.44
by the 0.16
by to -0.43
by we 0.43
c 0.21
ca -0.41
ca n't -0.47
ca n’t -0.12
calendar and 0.31
call at 0.07
call for -0.48
call if -0.65
call in 0.22
call me -0.2
call on -0.27
call or 0.48
call so 0.46
call to -0.14
call tomorrow 0.38
call upon 0.24
call us -0.42
call when 0.32
call with -0.14
call you 0.54
called -0.26
called on -0.43
called to -0.49
calling 0.13
calls -0.36
came -0.31
came about -0.09
can also 0.26
can always -0.17
can be 0.07
can come -0.56
can discuss -0.13
can do 0.45
can find -0.4
can get -0.18
can give 0.36
can have 0.1
can help -0.54
can i 0.69
can join 0.63
can live 0.11
can make 0.13
can meet 0.17
can now -0.37
can see 0.18
can start 0.19
can take 0.23
can talk 0.51
can unsub -0.17
can unsubscribe -0.24
can use 0.16
can we 0.13
can you 0.09
cancel 0.13
cancel the 0.43
candidate -0.49
cap 0.3
capacity 0.12
capital 0.07
capture -0.28
car 0.25
card -0.33
care -0.5
carve -0.38
case -0.31
case you -0.22
cases 0.23
cash 0.18
catch up -0.31
caught -0.4
cause -0.18
cease 0.42
cease all 0.46
cell -0.11
cent -0.38
central -0.44
certain -0.15
certain that 0.16
chain -0.53
challenges -0.29
chance 0.08
chance of 0.1
chance to -0.14
chances 0.14
change the -0.34
change your -0.34
changed -0.49
changes 0.18
changes to 0.34
chat 0.17
chat with 0.23
check in -0.12
check on 0.36
check out -0.58
check right -0.23
check the 0.38
check with 0.73
checked -0.63
checked my -0.5
checking -0.44
choice -0.12
choose -0.47
chris 0.3
church -0.34
circumstances -0.25
citygate -0.45
claims 0.4
class -0.14
clear 0.14
clear on 0.5
cleared -0.14
click -0.23
click below -0.26
click here -0.2
click on -0.25
click the -0.19
click this -0.1
clicking -0.21
clicking on -0.08
clicking this -0.27
client demands 0.36
client is -0.42
client will 0.3
close -0.17
close the 0.14
closed -0.56
closer -0.31
coast 0.23
code -0.42
coffee 0.29
colleague -0.34
colleagues 0.12
collect -0.06
combine 0.08
come 0.19
come back -0.19
come for 0.19
come in -0.12
come to -0.08
come up 0.27
comes 0.17
comes to 0.29
coming 0.18
comment -0.31
comments 0.1
comments or -0.07
comments to 0.46
commercially -0.13
communicate -0.18
communication 0.07
communication from -0.29
communications 0.3
community -0.29
companies -0.12
companies in -0.17
companies that -0.25
company -0.26
company to -0.29
compare -0.13
competing -0.16
competitive -0.23
competitive quotes -0.17
competitive retail -0.17
competitors -0.53
complete -0.24
complete the -0.4
complete your -0.24
completed -0.11
completely -0.33
compliance -0.19
compliance with -0.19
computer -0.16
computers -0.25
concepts 0.15
concern -0.14
concerned -0.25
concerns -0.17
condition -0.43
conditions -0.11
conference 0.23
conference call 0.22
conference in 0.63
conference room -0.27
confidential 0.4
confirm 0.07
confirm receipt 0.49
confirm your -0.47
confirmation 0.36
confirmed -0.52
conflicts 0.33
connect -0.51
connect to -0.15
connect you -0.17
connection 0.4
consider -0.1
consider the -0.36
contact -0.38
contact a -0.2
contact and 0.51
contact me -0.31
contact the -0.16
contact to -0.37
contact us -0.25
contact with -0.14
contact you -0.22
contacted -0.36
contains -0.16
continue to -0.09
continue working -0.16
continuing -0.54
continuing to -0.54
contract -0.26
contracts 0.33
contribute 0.33
contribute to 0.46
control -0.07
conversation 0.23
conversations -0.12
conversations with 0.12
copies 0.3
copies and -0.32
copies of 0.38
copy 0.18
copy and -0.23
copy the -0.22
copyright -0.28
core -0.27
core noncore -0.27
correct 0.33
correct the 0.26
cost -0.44
costs 0.24
could 0.2
could discuss 0.21
could find 0.42
could get 0.3
could provide -0.16
could send -0.47
could you 0.33
council to 0.08
couple 0.22
couple of -0.14
couple weeks 0.35
coupon -0.57
course 0.19
court -0.08
court to -0.47
courtesy 0.09
cover 0.43
covered -0.25
covered in -0.54
create -0.07
create a -0.34
created -0.42
creating 0.07
credit -0.07
crew 0.11
crisis -0.19
critical 0.31
currency 0.11
current -0.11
currently -0.31
curves 0.15
customer 0.1
customer list -0.15
customers -0.08
customers to -0.33
cut -0.54
daily -0.19
date -0.2
date due -0.14
date most -0.14
dates 0.11
dave 0.07
david 0.54
day and -0.51
day for 0.27
day to -0.51
day tomorrow 0.08
days -0.28
days of 0.3
days to 0.07
deal is -0.25
deal with 0.12
deals 0.21
dear 0.3
debt 0.39
decide -0.38
decide when -0.24
decided -0.43
defensive -0.27
defer 0.29
definitely 0.24
delay 0.28
delete 0.41
delete the 0.52
deliver -0.21
deliver gas -0.4
deliver the -0.34
delivered to -0.18
deliveries -0.36
delivering -0.37
delivery -0.18
delivery to -0.43
demand that 0.23
demand/imperative/bare within -0.17
demand/imperative/please 0.12
demand/imperative/please within 0.12
demand/impersonal 0.61
demand/impersonal within 0.61
demand/impersonal/remedy 0.45
demand/impersonal/remedy within 0.45
demand/joint 0.14
demand/joint within 0.14
demand/list 0.44
demand/list within 0.44
demand/modal/active 0.14
demand/modal/active within 0.14
demand/modal/passive 0.4
demand/modal/passive first 0.55
demand/noun/that -0.07
demand/noun/that within -0.07
demand/performative/infinitive 0.29
demand/performative/infinitive within 0.29
demand/performative/noun 0.59
demand/performative/noun within 0.59
demand/performative/passive 0.21
demand/performative/passive within 0.21
demand/performative/that 0.28
demand/performative/that within 0.28
demand/polite/appreciated 0.37
demand/polite/appreciated first 0.37
demand/polite/awaiting 0.45
demand/polite/awaiting within 0.45
demand/polite/expect 0.52
demand/polite/expect within 0.52
demand/polite/gratitude 0.45
demand/polite/gratitude within 0.45
demand/polite/hope 0.33
demand/polite/hope within 0.33
demand/polite/if-you 0.18
demand/polite/if-you within 0.18
demand/polite/like 0.17
demand/polite/like within 0.17
demand/polite/meeting 0.2
demand/polite/meeting within 0.2
demand/polite/mind 0.41
demand/polite/mind within 0.41
demand/polite/need 0.14
demand/polite/need within 0.14
demand/polite/possible 0.11
demand/polite/possible within 0.11
demand/polite/question 0.09
demand/polite/question within 0.09
demand/polite/want 0.09
demand/polite/want within 0.09
demand/question 0.22
demand/question first -0.16
demand/question within 0.32
demand/reported/infinitive 0.19
demand/reported/infinitive within 0.19
demand/reported/noun 0.3
demand/reported/noun within 0.3
demand/reported/passive 0.6
demand/reported/passive within 0.6
demand/reported/that 0.17
demand/reported/that within 0.17
demand/ultimatum/failure 0.36
demand/ultimatum/failure within 0.36
demand/ultimatum/if-not 0.42
demand/ultimatum/if-not within 0.42
demand/ultimatum/unless 0.48
demand/ultimatum/unless within 0.48
demand/ultimatum/until 0.57
demand/ultimatum/until within 0.57
demands 0.36
demands that 0.36
deposit 0.13
deposited 0.13
describe 0.2
describe the 0.2
description -0.13
desire -0.32
desire to -0.28
desist 0.22
desist from 0.22
destroyed 0.23
detail -0.33
details 0.1
determining the -0.24
developing 0.09
development -0.07
development of -0.37
device 0.1
devices -0.28
did -0.18
did a -0.19
did get 0.24
did n't -0.58
did not -0.44
did you 0.65
difference -0.29
difference in -0.23
different -0.37
difficult to -0.55
difficulties -0.1
difficulties with -0.1
diligence -0.39
dinner 0.49
dinner coffee 0.18
dinner on 0.48
dinner with 0.26
direct -0.44
directly -0.11
directly to 0.29
disable 0.28
discount -0.48
discover -0.22
discover the -0.26
discuss 0.39
discuss a 0.5
discuss any 0.55
discuss further 0.3
discuss how 0.06
discuss in -0.14
discuss issues -0.1
discuss it 0.39
discuss strategy 0.2
discuss the 0.14
discuss this 0.32
discuss tomorrow 0.43
discuss with 0.13
discuss your 0.21
discussed the -0.24
discussed this -0.49
discussed yesterday 0.5
discussing 0.41
discussing with 0.35
discussion 0.3
discussion about 0.23
discussions 0.44
discussions with 0.61
dispatch 0.1
distributed -0.35
distributed energy -0.3
distribution 0.18
distribution list 0.24
do 0.12
do a 0.36
do have -0.4
do i -0.18
do it 0.49
do not 0.14
do n’t -0.33
do so -0.24
do this 0.33
do we 0.58
do you 0.37
document 0.4
documents -0.27
does -0.2
does n't -0.25
does not -0.32
doing -0.08
doing it 0.37
dollars -0.14
done 0.07
dont -0.48
dose -0.65
dot -0.08
down 0.22
download -0.42
download and -0.22
download it -0.27
draft -0.24
draft of -0.25
dream -0.33
drink 0.35
drinks -0.27
drivers -0.3
driving 0.22
drop 0.15
due -0.23
due date -0.14
due to -0.34
during -0.07
during this -0.43
each -0.16
each day 0.27
earlier 0.08
earliest 0.39
early 0.1
early access -0.44
earn -0.4
earnings -0.09
earnings you -0.09
easily -0.26
eat 0.24
economy -0.46
effective 0.23
either -0.3
election -0.41
electricity -0.17
electricity market -0.17
else -0.08
else i -0.16
em -0.29
email -0.34
email address -0.42
email and 0.21
email at -0.57
email from -0.13
email if -0.28
email me 0.52
email or -0.07
email please -0.12
email preferences -0.42
email the 0.37
email to -0.54
email us -0.22
emailing 0.06
emails -0.33
emails click -0.15
emails from -0.15
emissions -0.18
employee -0.16
employees -0.27
enables -0.08
enables business -0.08
encouragement 0.15
end -0.12
end of 0.12
endorsements -0.15
energy 0.08
enhance -0.29
enjoy -0.06
enough 0.12
enough to -0.34
ensure -0.09
ensure delivery -0.28
ensure that 0.3
ensure your -0.31
enter the 0.06
entry 0.06
environment -0.51
equipment 0.07
error -0.12
error free -0.16
error please -0.34
especially -0.31
especially given -0.32
etc 0.07
even -0.32
even though -0.34
evening 0.08
event 0.27
event abandon 0.38
events -0.08
ever -0.08
every at 0.43
every budget -0.41
every day -0.32
every time -0.12
everyone -0.14
everything 0.17
exactly -0.25
exactly what -0.08
example 0.12
examples -0.22
examples of -0.22
excited -0.31
excited about -0.32
exciting -0.27
execute 0.19
existing 0.41
expect 0.27
expectations -0.2
expected 0.13
expenses -0.1
expenses and -0.35
experience -0.32
experience and -0.15
experience in -0.22
explain 0.15
explanation -0.4
explore -0.56
explore the -0.56
extend 0.38
extend the 0.31
extension 0.29
extension of 0.31
extremely 0.07
face 0.25
facebook -0.2
faces -0.19
facilitate -0.09
facility -0.15
fact -0.19
fail 0.25
fail to 0.25
failure 0.36
failure to 0.36
fall -0.49
families -0.3
family from -0.18
fantastic -0.21
far -0.41
fast -0.4
fat -0.09
fat or -0.09
feature -0.3
features -0.45
fee -0.08
feedback -0.33
feedback or -0.27
feel are -0.33
feel free 0.08
feel like -0.26
fell -0.38
fell by -0.38
few minutes -0.4
figures -0.2
file 0.29
files 0.17
fill 0.39
fill in 0.16
fill out -0.44
fill you 0.54
finalize 0.32
finally -0.33
finally i -0.33
finance 0.07
financial -0.22
financial aid -0.39
financing -0.16
find -0.14
find it 0.11
find my -0.57
find out -0.22
find the -0.13
finding -0.36
fine 0.32
finish -0.16
finished -0.22
firm 0.13
firm to -0.07
first -0.32
fit -0.36
fit for -0.16
five 0.09
fix -0.26
fixed -0.17
fixed price 0.43
flat 0.34
floor 0.23
flow of -0.29
focus -0.35
focus on -0.35
folks 0.2
follow 0.06
follow the 0.15
follow this -0.3
follow up 0.41
following 0.08
following address -0.56
following link -0.2
following week 0.48
for 0.08
for $ -0.15
for 's -0.45
for a -0.12
for all -0.09
for and 0.46
for any -0.36
for dinner 0.43
for distribution 0.16
for employees -0.34
for forward 0.07
for free -0.34
for future -0.44
for in -0.53
for instance -0.17
for lunch 0.56
for me 0.11
for more -0.48
for my 0.23
for next 0.7
for of -0.19
for on 0.17
for personal -0.17
for reaching -0.17
for some 0.32
for the 0.13
for their -0.32
for this 0.29
for to -0.13
for tomorrow -0.26
for us 0.13
for you 0.13
for your -0.22
force 0.26
force majeure 0.26
forecast -0.35
forget -0.11
forget to 0.15
form 0.37
form of -0.37
forth 0.08
forward 0.17
forward a 0.31
forward in -0.27
forward it 0.41
forward the 0.17
forward this -0.1
forward to 0.1
forward with 0.6
found -0.51
free -0.15
free account -0.18
free trial -0.09
frequently -0.17
fresh -0.27
friend -0.29
friends -0.42
friends in -0.22
from -0.14
from a 0.09
from all -0.26
from and 0.37
from my -0.12
from our -0.51
from the -0.33
from their -0.39
from this -0.08
from to -0.1
from us -0.17
from with -0.21
from your 0.07
front 0.28
fuel 0.15
full -0.09
full version -0.15
fully -0.38
fun -0.19
fund 0.72
funds 0.1
further 0.14
further assistance -0.19
further information -0.45
future -0.19
future mailings -0.27
game 0.15
gas -0.1
gas at -0.44
gate 0.57
gave 0.37
gave the 0.58
general -0.19
generation -0.16
get ' -0.29
get a 0.26
get all -0.48
get an -0.48
get his -0.52
get in -0.18
get it -0.16
get me 0.63
get off 0.22
get on 0.57
get out -0.37
get some 0.14
get something 0.27
get that -0.22
get the 0.19
get things 0.56
get this 0.52
get through -0.51
get to -0.22
get together 0.27
get with 0.5
get you 0.08
get your -0.43
gets -0.33
getting -0.46
getting the -0.39
gift -0.11
gift of -0.28
give 0.13
give a 0.25
give another -0.41
give it -0.55
give me 0.44
give my 0.08
give the -0.29
give us 0.2
give you -0.36
give your 0.49
given -0.25
given current 0.33
given the -0.26
given to -0.62
gives -0.42
glad to 0.08
global -0.38
go 0.12
go ahead 0.46
go forward 0.4
go get -0.29
go here -0.23
go into -0.08
go out -0.39
go to 0.32
goals -0.11
goes -0.27
goes on -0.4
going 0.27
going forward 0.54
going to -0.09
golf 0.85
gone 0.18
good 0.14
good for 0.31
good starting -0.2
good thing -0.24
good to 0.29
goods 0.16
goods are 0.55
got a -0.58
grab 0.65
graduating -0.16
grateful 0.3
great and 0.11
great if 0.65
great time -0.49
great to 0.07
greatly 0.33
greetings -0.4
grid -0.24
group to 0.08
groups -0.2
grow -0.49
growing -0.16
guaranteed -0.16
guaranteed to -0.16
guess -0.37
guests 0.44
guidance -0.26
guide -0.42
guy -0.32
guys 0.16
guys and -0.25
guys can 0.22
guys on 0.77
guys to -0.11
guys will -0.3
had a 0.29
had asked -0.33
had been 0.16
had the 0.29
had to -0.28
hand 0.33
handle 0.41
happen 0.44
happens -0.18
happy -0.1
happy hour 0.54
happy to -0.3
hard -0.06
hard copy 0.48
has a 0.34
has been 0.13
has no -0.18
has not -0.43
have -0.1
have a -0.19
have access -0.21
have an -0.21
have any -0.23
have attached -0.38
have been -0.29
have lunch 0.41
have more 0.13
have n't -0.4
have not -0.07
have on 0.31
have proposed -0.48
have provided -0.23
have questions -0.09
have received -0.24
have some -0.08
have the 0.12
have two 0.17
have you 0.18
have your 0.39
having 0.17
he -0.42
he 'll -0.21
he asked 0.1
he can -0.16
he did -0.34
he does -0.5
he had -0.38
he is -0.48
he said -0.42
he will -0.34
he would -0.13
head -0.4
heads -0.06
health -0.4
health insurance -0.47
health or 0.18
hear 0.15
hear about -0.47
hear from 0.2
hear the -0.48
heard -0.45
hearing 0.08
hearing from -0.1
hearings -0.11
hello -0.23
help -0.43
help in 0.11
help me -0.07
help us -0.48
help with -0.32
help you -0.32
helped -0.23
helpful 0.33
helpful to -0.24
helping -0.64
helps -0.12
helps you -0.1
her 0.35
here -0.3
here $ -0.21
here 's -0.38
here and -0.22
here are 0.13
here in -0.46
here is -0.57
here to -0.36
hereby 0.4
hereby demand 0.25
hesitate -0.51
hesitate to -0.52
hey send 0.47
hey we 0.52
hi -0.12
him -0.12
him a -0.41
him i 0.1
him in 0.06
him to -0.37
hiring 0.16
his -0.21
history -0.21
history and -0.33
hit -0.41
hit the -0.3
hold -0.32
hold a -0.33
holding 0.11
home -0.1
homeowners -0.18
honor -0.33
honor of -0.32
hope 0.17
hope to 0.18
hope you 0.14
hopes -0.12
hopes that 0.29
hoping -0.21
hotel -0.41
hour 0.35
hours 0.42
hours to -0.08
house 0.27
how -0.11
how do -0.09
how long 0.33
how much -0.22
how the -0.11
how we -0.07
how you -0.12
however -0.16
however i 0.12
hungry -0.16
hurry 0.13
i 'd 0.19
i 've -0.31
i am -0.22
i are 0.16
i asked -0.08
i believe 0.35
i ca -0.45
i can -0.11
i checked -0.52
i continue -0.4
i could 0.29
i did -0.29
i dont -0.48
i expect 0.45
i get 0.31
i got -0.26
i had -0.49
i have -0.16
i just -0.26
i know 0.32
i look -0.09
i may 0.36
i must 0.25
i need 0.27
i owe 0.45
i plan -0.3
i read -0.17
i sent -0.12
i shall 0.57
i should 0.1
i suggest 0.46
i think -0.15
i took -0.13
i understand -0.45
i want -0.16
i wanted 0.14
i was 0.31
i wish -0.37
i would 0.2
i ’m -0.11
idea 0.42
idea of 0.26
ideas -0.21
ideas and -0.1
ie -0.1
if any 0.39
if can 0.55
if has 0.48
if he -0.3
if i -0.19
if it 0.15
if not 0.29
if possible 0.88
if she -0.23
if so 0.28
if someone -0.21
if that 0.13
if the -0.08
if they 0.17
if this -0.11
if we 0.17
if your -0.07
ignore -0.27
ignore this -0.27
image -0.13
imperative 0.48
imperative that 0.48
importance 0.12
importance of -0.22
important -0.08
important for 0.29
important to -0.28
improve -0.24
improvements -0.26
in -0.09
in 's 0.08
in a -0.1
in addition 0.14
in and -0.15
in any -0.31
in at -0.24
in case -0.32
in contact -0.1
in d -0.43
in error -0.21
in for 0.08
in honor -0.32
in its 0.11
in last -0.09
in my -0.52
in number 0.13
in on 0.08
in or -0.06
in order 0.07
in our -0.47
in person 0.2
in prayer -0.39
in removing 0.38
in this -0.35
in though -0.41
in to 0.14
in today -0.34
in tomorrow 0.53
in touch -0.08
in which -0.19
in writing 0.62
inbox -0.37
inbox please -0.16
include 0.11
include the 0.32
included -0.16
included in -0.2
inconvenience -0.28
increase -0.53
indicate that -0.29
individual 0.13
indoors -0.23
info to 0.15
inform -0.3
informal 0.66
information -0.15
information and -0.28
information as 0.22
information on -0.06
information please -0.32
information provided -0.47
informed 0.37
iniative 0.23
initial -0.41
initiatives -0.28
inquiry 0.12
inside -0.44
insist 0.33
insist that 0.33
inspect -0.53
inspect the -0.53
install the -0.35
installed -0.27
instance -0.26
instance we -0.17
instead -0.26
instead of -0.26
instructed 0.26
instructed to 0.26
instructions -0.27
insurance -0.44
insurance companies -0.17
insurance for -0.17
intend 0.16
intend to 0.16
intent -0.23
interest 0.14
interested 0.11
interested in 0.26
interesting 0.14
interests -0.47
intern -0.3
internally 0.19
interview 0.61
into -0.24
into a -0.43
into the -0.06
into this 0.21
into your -0.16
introduce -0.1
introduction 0.32
investigation 0.28
investors -0.3
invitation -0.07
invite 0.27
invite him 0.47
invited -0.43
invoice and 0.28
involved 0.16
is a -0.23
is about -0.21
is also -0.47
is an 0.1
is being -0.31
is going -0.16
is good 0.31
is imperative 0.48
is important -0.26
is it 0.23
is n't -0.5
is no 0.12
is now -0.5
is ok 0.14
is one 0.11
is or 0.41
is right 0.09
is scheduled 0.51
is set 0.34
is showing -0.27
is still -0.31
is that 0.26
is there 0.12
is to 0.41
is unable -0.12
is up -0.09
is what 0.31
is why -0.25
is working 0.19
is your 0.19
issues 0.28
issues and 0.33
issues with 0.18
it ai -0.41
it all -0.34
it and -0.54
it as -0.1
it back -0.19
it be 0.33
it does -0.32
it for 0.14
it gets -0.33
it has 0.54
it if -0.21
it in 0.35
it is 0.25
it now 0.6
it on 0.14
it out 0.24
it possible 0.27
it so -0.41
it to 0.31
it up 0.51
it was -0.3
it will -0.19
it with -0.28
item -0.32
items 0.15
items in -0.46
its -0.08
jeff 0.5
jeff i 0.37
jennifer -0.49
job -0.16
john -0.2
john i -0.2
join 0.34
join the -0.62
join us 0.31
join you 0.54
journey -0.47
jude -0.18
judge 0.19
judge ordered 0.57
june -0.22
just -0.11
just a 0.32
just after 0.46
just click -0.2
just did -0.24
just go 0.17
just reply -0.19
just the -0.32
just want -0.45
just wanted 0.34
kay 0.38
keep -0.25
keep all 0.46
keep it -0.67
keep your -0.16
keys 0.37
kick -0.27
kick off -0.27
kids -0.54
kind 0.33
kind of 0.27
kindly 0.49
kinds -0.37
kinds of -0.37
know a -0.42
know about 0.17
know and 0.23
know how 0.25
know if 0.35
know of 0.19
know that 0.14
know when -0.29
know where 0.56
know which 0.2
know you 0.14
know your -0.07
knowledge -0.24
known as 0.2
l 0.21
landlord 0.11
language 0.08
large 0.13
larger 0.24
last meeting 0.31
last night -0.32
last week 0.1
later -0.31
latest 0.07
law -0.27
law to -0.32
lawmakers -0.22
lawyer -0.53
lead 0.34
leaders -0.3
learn -0.29
learn how -0.22
learn more -0.3
least -0.38
leave -0.11
leave at 0.67
leave me 0.31
leave the 0.1
leave us -0.06
leaving 0.19
leaving at 0.42
left -0.29
legacy -0.1
less -0.44
let 0.18
let 's 0.43
let me 0.2
let the 0.28
let us -0.27
let you -0.25
lets 0.21
lets discuss 0.59
lets you -0.19
letter 0.12
letters 0.24
letting -0.12
letting me -0.1
level 0.42
life -0.38
like a 0.26
like and -0.4
like it -0.49
like me -0.67
like more 0.23
like the -0.08
like this -0.25
like today 0.59
like we -0.14
like you -0.3
likely -0.15
likely to -0.14
limit -0.15
limited -0.18
limits 0.16
line -0.32
line to -0.33
lines -0.33
link -0.41
link and -0.22
link below -0.19
link to -0.11
links -0.49
liquid -0.26
list 0.1
list click -0.26
list that 0.21
listed -0.16
listen -0.34
listing 0.24
little -0.08
lives -0.12
loan -0.09
location 0.39
log -0.23
log in -0.51
log into -0.31
log on -0.3
login -0.14
login and -0.11
long -0.2
long as -0.26
longer -0.08
longer like -0.26
longer want -0.19
longer wish -0.09
look at -0.08
look forward 0.1
look into -0.09
look like -0.39
looking for -0.09
looking forward 0.13
looks 0.11
looks like 0.12
lost 0.12
lost their 0.52
lot 0.17
lot of -0.41
love -0.28
love to -0.25
low and 0.16
lunch 0.35
lunch next 0.28
lunch on 0.49
lunch or 0.24
lunch when 0.25
made 0.13
made to 0.42
mail -0.25
mail addresses -0.4
mail for -0.63
mail message -0.21
mail messages -0.23
mailed -0.55
mailing 0.14
mailings -0.27
maintain 0.35
maintain their -0.08
majeure 0.26
make a -0.08
make certain 0.16
make it 0.1
make me -0.16
make plans -0.2
make sense 0.45
make some -0.6
make sure 0.27
make that -0.35
make up -0.38
make your 0.29
makes -0.13
making 0.12
man -0.48
manage -0.36
manage earnings -0.09
management -0.2
manager -0.47
managing -0.51
manual -0.25
many -0.37
marketing -0.28
marketplace -0.21
match -0.23
materials -0.48
matters 0.24
may 0.09
may be -0.17
may go -0.13
may have 0.17
may need 0.5
may want 0.23
maybe we 0.14
maybe you -0.34
me 0.11
me a 0.44
me an -0.11
me and -0.39
me at -0.65
me for 0.18
me i 0.14
me if -0.7
me in -0.45
me know 0.18
me on 0.15
me tell -0.44
me that -0.2
me the 0.21
me this -0.39
me tonight 0.57
me u -0.4
me what -0.09
me when 0.48
me your 0.28
means 0.2
meanwhile -0.44
measurement -0.33
measurement issue -0.33
media -0.41
meet 0.27
meet at 0.25
meet for 0.12
meet in 0.63
meet on 0.23
meet the -0.28
meet to 0.24
meet you 0.22
meeting 0.38
meeting and 0.49
meeting at -0.07
meeting for 0.26
meeting i -0.3
meeting in 0.23
meeting is 0.25
meeting it 0.07
meeting on -0.18
meeting this 0.29
meeting to 0.25
meeting tomorrow 0.56
meeting with 0.32
meeting you -0.53
meetings 0.22
member -0.34
members 0.09
membership 0.19
memory -0.15
mention 0.28
mentioned -0.44
mess -0.37
message -0.16
message but 0.14
message in -0.26
messages -0.28
messages from -0.14
messages please -0.32
met 0.31
meter -0.17
mid 0.12
mid and 0.12
midnight 0.21
might -0.1
might have -0.1
mike 0.09
million -0.16
mind 0.17
mind that 0.12
mine -0.08
minister -0.18
ministers 0.36
minute 0.14
minute i 0.33
minutes -0.22
minutes a -0.45
minutes and -0.52
minutes of -0.32
minutes to -0.15
miss -0.51
miss out -0.41
mix -0.21
mobile -0.3
mode -0.18
mode of -0.16
modern -0.47
modify -0.47
mom -0.06
moment -0.23
moment to -0.23
moments -0.52
monday -0.34
money -0.46
month -0.22
month of -0.07
monthly -0.19
monthly fee -0.21
more -0.13
more detail -0.29
more details 0.22
more info -0.27
more information -0.19
more of -0.13
more please -0.26
more resources -0.27
more than -0.07
more time -0.28
morning 0.12
morning to 0.21
most -0.24
most frequently -0.16
most important -0.23
most likely -0.15
most of -0.4
mother -0.09
motion -0.18
move 0.07
move forward 0.27
moved 0.12
moving -0.16
moving the -0.25
much 0.27
much more 0.44
multiple -0.3
must 0.27
must be 0.18
must reach 0.08
must stop 0.25
my 0.11
my brother 0.19
my mail -0.32
my mind -0.16
my old 0.18
my resume -0.16
my schedule 0.16
my trip 0.21
myself -0.28
n't -0.18
n't be -0.41
n't discuss -0.3
n't feel -0.21
n't forget 0.15
n't get -0.51
n't had -0.38
n't hesitate -0.56
n't make 0.24
n't mind 0.38
n't need 0.72
n't seem -0.31
n't talked -0.45
n't wait -0.12
n't want -0.27
n't work -0.28
n't you -0.25
na 0.08
name -0.09
name and 0.25
name of 0.28
name the -0.4
names -0.06
nation -0.15
natural -0.25
natural gas -0.25
nature 0.28
necessary 0.38
need 0.09
need a -0.44
need any -0.44
need for -0.3
need further -0.19
need more -0.23
need some -0.11
need the 0.16
need to 0.3
need your 0.15
needed -0.26
needed to -0.22
needs to -0.29
never -0.3
new -0.21
new app -0.29
new by -0.09
new features -0.17
new life -0.54
next couple 0.06
next days -0.27
next meeting 0.51
nice 0.13
no action 0.19
no need -0.4
no problem -0.4
noncore -0.27
none -0.45
noon -0.56
not a -0.38
not all -0.29
not already 0.16
not available 0.12
not aware 0.1
not be 0.38
not clear 0.1
not going -0.07
not have -0.14
not hear 0.24
not hesitate -0.31
not in 0.38
not know -0.45
not only -0.26
not respond -0.32
not sure -0.3
not the -0.31
not to 0.15
not want -0.28
not work -0.22
not yet -0.38
note 0.19
note i -0.16
note that -0.36
note the 0.36
note to -0.24
notes -0.26
nothing -0.31
nothing or -0.16
notice -0.2
notification 0.23
notifications -0.33
notifications please -0.15
notify -0.15
now -0.27
now $ -0.29
now and -0.37
now available -0.58
now i -0.44
now is -0.24
now on 0.44
now you -0.26
number -0.35
number of -0.28
numbers 0.25
n’t -0.28
objectives -0.35
obliged 0.27
obtain 0.09
of -0.07
of $ 0.14
of 's 0.06
of a 0.1
of all 0.08
of and -0.26
of course 0.08
of distributed -0.3
of documents 0.3
of email -0.14
of for 0.44
of his 0.13
of how 0.07
of life -0.16
of my 0.08
of new -0.08
of next -0.58
of of -0.28
of or -0.37
of other -0.38
of our 0.28
of people -0.11
of points 0.32
of some -0.57
of them -0.3
of these -0.3
of this 0.32
of those -0.31
of to -0.24
of town -0.17
of transportation -0.16
of urgency -0.23
of us 0.09
of weeks -0.2
of what 0.1
of your -0.31
off -0.21
off your -0.13
offer -0.16
offer for -0.09
offer you -0.47
offered 0.26
offered a 0.26
offering -0.39
offers -0.17
office on 0.08
office services 0.12
office tomorrow 0.15
offsite 0.17
often -0.43
often i -0.43
oil -0.35
ok 0.1
old -0.44
ombudsman -0.14
on 0.12
on 's 0.3
on a -0.26
on all -0.22
on and 0.32
on any 0.1
on at 0.58
on behalf 0.21
on business -0.38
on developing 0.15
on e -0.35
on for 0.5
on given 0.18
on her 0.34
on his 0.18
on if 0.23
on life 0.36
on my 0.34
on night 0.57
on that 0.12
on the 0.28
on these 0.18
on this 0.09
on to -0.24
on vacation -0.48
on what -0.07
once you 0.18
one -0.24
one and 0.23
one click -0.17
one in -0.24
one of -0.42
one on -0.27
one to -0.24
ones -0.37
online -0.1
online and -0.32
only -0.33
onto -0.3
open -0.19
open for -0.26
open it -0.58
open to 0.21
operate -0.14
operating -0.14
operations -0.42
opportunities -0.11
opportunities to -0.42
opportunity for 0.25
opportunity to -0.12
opt -0.21
option 0.44
options -0.35
options and -0.34
or a -0.08
or at 0.13
or call -0.07
or change -0.15
or comments -0.27
or concerns -0.1
or error -0.16
or face 0.55
or i 0.57
or just -0.33
or manage -0.09
or meet 0.17
or need -0.07
or no -0.09
or not -0.47
or on -0.16
or safe -0.08
or something 0.34
or the 0.13
or to 0.43
or via 0.27
or would 0.38
or you -0.08
or your -0.42
order -0.16
order of -0.49
order to 0.07
order unless 0.43
ordered 0.15
ordered the 0.16
organized -0.09
other -0.21
other questions -0.22
other than 0.33
other things -0.13
ought 0.15
ought to 0.15
our -0.1
our apologies -0.37
our app 0.2
our at -0.08
our client 0.23
our conversation 0.28
our discussion -0.41
our email -0.47
our emails -0.15
our part -0.41
our phone -0.21
our plans -0.52
our please -0.38
our products -0.11
our proposal 0.16
our risk 0.19
our staff 0.48
our team 0.08
our website -0.2
out -0.19
out a -0.52
out all 0.12
out an -0.22
out and -0.39
out every -0.22
out for 0.25
out from -0.28
out more -0.25
out of -0.44
out on -0.68
out there -0.22
out this -0.33
out to 0.31
outside -0.3
outside counsel -0.24
over 0.1
over again -0.3
over the 0.06
overall 0.11
ovulate -0.14
ovulate due -0.1
owe you 0.45
own -0.21
own software -0.25
owner -0.53
owner of -0.53
p -0.42
pack -0.39
package 0.54
page me 0.11
page to 0.06
pages -0.46
paid 0.08
parents 0.49
park 0.11
part -0.11
part of 0.2
partial 0.44
participant -0.53
participants -0.4
participate -0.22
participate by 0.19
participation -0.15
participation in -0.15
particulars 0.12
parties 0.11
partner 0.48
partnership 0.2
pass -0.33
password -0.49
password you -0.28
past 0.15
paste -0.33
paste the -0.42
path 0.46
patience -0.47
pause -0.43
pay 0.1
pay for -0.25
payment of 0.12
payments -0.44
people -0.19
people to -0.38
people we 0.39
per cent -0.38
per our -0.27
per your 0.38
perfect -0.13
perfect time -0.12
performance 0.13
perhaps -0.08
period -0.53
permanently -0.12
permit -0.3
permits 0.27
permitting -0.24
person 0.21
person that 0.32
personal -0.24
personal information -0.16
personally -0.12
petition -0.34
phone -0.21
phone call -0.12
phone numbers -0.21
photograph 0.16
photographs 0.28
photos -0.56
photos and -0.48
pick -0.22
pics 0.17
picture -0.14
pictures -0.08
piece -0.27
pipeline 0.11
place 0.11
place on 0.57
place that 0.06
places 0.17
plan -0.11
plan and -0.21
plan document -0.13
plan to -0.25
plane 0.45
planned 0.13
planning -0.09
planning on -0.39
planning to 0.19
plans -0.28
plant 0.07
play -0.13
player -0.37
players 0.24
please $ -0.22
please accept -0.45
please add -0.29
please book 0.5
please call -0.1
please check -0.16
please click -0.27
please come -0.11
please confirm -0.06
please consider -0.44
please contact -0.4
please copy 0.07
please delete 0.14
please discuss 0.49
please do -0.41
please email -0.18
please every -0.41
please feel -0.17
please fill 0.14
please find -0.23
please follow -0.14
please forward 0.51
please get 0.65
please give 0.07
please go -0.47
please have -0.13
please ignore -0.27
please include 0.41
please keep 0.07
please let 0.16
please log -0.37
please look 0.37
please make 0.45
please mark 0.14
please note -0.36
please open -0.48
please pay 0.48
please provide 0.48
please put 0.17
please read -0.51
please refer -0.22
please remove 0.29
please reply 0.43
please retain -0.43
please return -0.11
please review 0.13
please schedule 0.61
please send 0.23
please set 0.16
please take -0.09
please tell 0.34
please try -0.65
please update 0.32
please use -0.43
please view -0.38
please visit -0.31
please your 0.21
pleased -0.36
pleased to -0.36
plenty 0.21
plenty of 0.21
pls 0.5
plus 0.09
pm -0.14
point 0.28
point to 0.44
points 0.06
points towards -0.11
points you 0.4
position -0.49
positions -0.28
possibility 0.17
possibility of 0.17
possible 0.28
possible for 0.44
possible to 0.21
possibly -0.11
post -0.4
posted 0.46
posting 0.14
posts 0.12
potential -0.17
power -0.17
power plant 0.1
powerful -0.33
pray -0.42
prayer -0.42
prayer with -0.39
prefer -0.24
prefer not -0.15
prefer to -0.3
preferences -0.32
preferences $ -0.19
preparation -0.23
prepared -0.38
presentation 0.56
presentation on 0.38
presentations 0.55
president -0.33
press -0.28
press the -0.41
pretty 0.15
previous 0.18
prices -0.65
prices and -0.19
pricing 0.3
print -0.16
prior 0.2
prior to 0.41
private -0.32
probably -0.12
probably wo -0.09
probably would 0.2
problem -0.2
problem with -0.22
problems -0.17
problems please -0.06
procedure -0.16
procedures 0.12
proceed 0.18
proceedings 0.37
process -0.21
processing -0.34
processing and -0.34
produce -0.48
producer -0.28
producers -0.21
product 0.07
products -0.08
products and -0.19
professional -0.11
professional experience -0.25
profile -0.22
program -0.47
progress 0.25
project -0.12
projects -0.19
promise -0.31
promotions -0.41
prompt 0.14
promptly 0.21
properly 0.44
property -0.07
property in -0.5
proposal 0.57
proposals 0.61
proposed -0.32
protect the 0.32
protection 0.26
prove -0.1
provide them 0.23
provide you -0.22
provide your 0.11
provided -0.26
provided in -0.31
provided that 0.16
provider -0.23
providers -0.3
provides -0.08
provides software -0.08
providing -0.44
public -0.07
publish 0.59
publish the 0.3
publishing 0.21
publishing and -0.16
pull -0.46
pull together -0.46
purchases -0.51
purchases and -0.19
pursuing -0.33
put 0.31
put a -0.16
put on 0.27
put together 0.33
putting 0.22
quarter -0.19
question -0.21
questions -0.18
questions about -0.42
questions comments -0.07
questions or -0.16
questions please -0.37
questions regarding -0.25
questions you -0.18
quick 0.4
quickly 0.13
quite -0.25
quotes -0.17
quotes for -0.17
raise -0.16
raised -0.15
rate -0.06
rate on -0.16
rates 0.16
re -0.25
reach -0.16
reach our 0.46
reached 0.13
reaching -0.21
read -0.32
read more -0.2
read on -0.49
read the -0.3
reading -0.13
reading your -0.15
ready -0.24
ready to -0.25
real -0.45
really make 0.09
reason -0.37
reasonable -0.29
reasons and -0.08
recall 0.34
receipt 0.42
receipts 0.33
receive -0.25
receive a -0.35
receive additional -0.24
receive email -0.06
receive emails -0.18
receive further -0.24
receive more -0.11
receive my -0.11
receive the -0.35
receive these -0.17
received -0.07
received it 0.53
received this -0.21
receiving -0.19
receiving these -0.09
receiving this -0.13
recent -0.43
recently -0.49
recommend -0.42
records -0.38
recover -0.38
recruiting -0.32
red -0.19
red dot -0.08
reddot -0.08
reddot provides -0.08
reduce -0.29
refer -0.07
refer to -0.07
reflect -0.48
refrain 0.59
refrain from 0.59
refund 0.37
refund the 0.61
refuse 0.44
refuse we 0.32
regarding 0.68
regarding a 0.56
regarding the 0.68
regarding your 0.25
regards -0.65
register -0.25
regulatory -0.07
related -0.48
relationship -0.52
relationships -0.07
relative 0.1
remedies -0.51
remember -0.48
reminder 0.4
reminder to 0.4
remove 0.34
remove the 0.56
remove you -0.27
remove yourself -0.26
removed -0.07
removed from -0.09
removing 0.38
reopen 0.33
reopen the 0.33
repair 0.42
repair the 0.42
repay -0.16
repayment 0.52
repayment of 0.26
replace 0.24
replace the 0.24
reply by 0.64
reply to -0.39
report 0.21
report from -0.16
reporting 0.11
reports for -0.07
reports to 0.37
representation -0.26
representative -0.5
request a 0.32
request for -0.61
request that 0.12
request to -0.42
requested to 0.13
requests -0.33
require -0.27
require a -0.11
required -0.12
required to 0.18
requirements -0.29
requires -0.32
reschedule 0.74
resend -0.06
reserve -0.14
reserved 0.26
reset -0.29
resign 0.17
resolved 0.48
resources -0.23
respond 0.21
respond to 0.19
responsibility -0.31
responsibility for -0.29
responsible 0.31
responsible for 0.31
responsive -0.21
rest 0.13
rest of 0.2
restaurant 0.15
restore the 0.27
result 0.1
result in 0.36
results -0.1
resume -0.12
retail -0.17
retail electricity -0.17
retain -0.44
retrieve -0.3
retrieve your -0.3
return the 0.13
return to -0.49
returning -0.09
revenue -0.24
review -0.12
review and 0.37
review it -0.52
review our -0.08
review the -0.13
reviewing 0.57
reviewing your 0.57
reviews 0.16
revised -0.42
rick 0.2
right -0.29
right away -0.35
right now -0.47
rights -0.43
risk -0.09
rob 0.23
role 0.49
roof 0.39
room -0.08
rough -0.34
round -0.13
rule 0.16
run 0.26
run a 0.29
running -0.51
s 0.27
safe -0.38
safe sender -0.3
said 0.2
said that 0.39
said the -0.48
sale -0.17
sale of 0.15
sales of -0.3
sally -0.56
same 0.17
save -0.49
saving -0.37
saving your -0.37
savings -0.39
say -0.12
say that -0.35
saying -0.1
says -0.44
scale -0.27
scary -0.22
schedule 0.45
schedule a 0.23
schedule permits 0.27
schedule to 0.41
scheduled 0.36
schedules -0.51
school to -0.1
scoping -0.29
score -0.42
search -0.33
season -0.4
secondary -0.36
secure -0.16
secure or -0.16
see if 0.17
see it -0.33
see nothing -0.16
see the -0.22
see what 0.39
see why -0.16
see your -0.32
seeing you 0.19
seek 0.37
seem -0.3
seem to -0.16
seems 0.31
seems that 0.21
seems to 0.24
select -0.24
sell -0.47
send 0.08
send a -0.19
send an -0.61
send me 0.26
send out -0.22
send the 0.84
send them -0.14
send this -0.51
send to 0.4
send us -0.19
send you -0.18
sender -0.48
sender list -0.3
sending -0.16
sending a -0.44
sense 0.13
sense of -0.23
sent this -0.23
sent to 0.32
sent you -0.16
separate -0.52
separately -0.42
serious -0.32
seriously -0.46
service -0.14
service please -0.19
service providers -0.3
services -0.15
session 0.1
set 0.2
set up 0.09
setting -0.16
settle 0.57
several 0.12
shall 0.24
shall ask -0.23
shall be 0.66
share -0.08
share a -0.42
share some 0.08
share this 0.07
shares -0.32
sharing -0.57
she asked -0.62
she has 0.09
she is -0.16
she will 0.23
sheet 0.15
sheets 0.46
sheets and 0.46
ship 0.34
ship it 0.28
shop -0.16
shopping -0.33
short -0.12
short of -0.47
short survey -0.5
should feel -0.57
should give -0.34
should have -0.31
should make 0.28
should not -0.72
should try 0.5
should we 0.2
show you -0.19
showing -0.26
shows -0.65
side -0.3
sign -0.11
sign and 0.35
sign the 0.63
sign up -0.59
signed 0.2
signing 0.59
signup -0.47
simple -0.21
simply -0.13
simply maintain -0.08
since i 0.12
since we 0.36
single -0.23
sit 0.4
site -0.11
site and -0.34
site by -0.08
so do 0.5
so he -0.36
so i -0.06
so if 0.15
so many -0.36
so please 0.12
so that 0.13
so you -0.09
social -0.39
software -0.24
software that -0.08
sold -0.62
solution 0.09
solution to -0.31
solutions -0.17
some -0.08
some more 0.12
some of -0.17
some time 0.58
someone 's 0.11
someone from 0.09
something 0.3
something and 0.34
sometime 0.14
sometime this 0.27
sometimes 0.49
somewhat 0.3
somewhere 0.3
soon as 0.1
sooner -0.19
sorry -0.45
sorry for -0.3
sounds 0.15
sounds like -0.56
sources -0.11
spare -0.14
speak -0.19
speak with -0.55
special -0.3
specialist 0.1
specific 0.07
specifically 0.16
speed -0.1
spend -0.5
spokesman 0.24
sponsor -0.31
staff 0.41
staff in -0.06
stage -0.25
stan -0.33
stand -0.58
standard 0.15
stands 0.32
start 0.16
start discussions 0.61
started -0.36
starting 0.2
starting point 0.25
starts 0.12
state -0.14
state to 0.26
statement -0.15
statements 0.15
status 0.12
status of 0.16
stay -0.16
step 0.15
steps 0.14
steps to 0.36
still -0.27
still in 0.28
still looking -0.19
stock 0.16
stop 0.17
stop future -0.27
stop receiving -0.09
stop the 0.24
stop using 0.65
stopped -0.4
storage -0.25
stories -0.65
story 0.3
strategy 0.11
stream -0.4
strike 0.08
strong -0.24
structure -0.18
study -0.4
style -0.4
styles -0.12
submit 0.38
subscribe -0.19
successful -0.17
such -0.13
such as -0.21
suggest 0.68
suggest that 0.37
suggested -0.46
suggestions -0.06
sum -0.64
sum up -0.54
summer -0.47
supply 0.19
support -0.18
support in -0.07
sure -0.06
sure that 0.18
sure to -0.21
sure we -0.46
surplus -0.27
surplus power -0.27
surprise -0.36
surrounding 0.07
survey -0.5
survey between -0.16
surveys -0.08
sweet -0.25
system and 0.21
t -0.26
table 0.46
tablet -0.35
take -0.14
take a -0.23
take advantage -0.28
take our -0.34
take the 0.26
taken 0.31
taken down 0.75
takes -0.08
taking 0.12
taking the 0.08
talk 0.42
talk about 0.25
talk to 0.13
talk tomorrow 0.55
talked -0.45
talking 0.26
talking to 0.26
talks -0.49
tap -0.68
target customer -0.15
targeted -0.33
targets 0.28
tariff 0.59
tasks -0.41
tax -0.54
tax return -0.48
team -0.13
teams -0.38
technical 0.12
technologies -0.35
technology -0.13
telephone -0.65
tell -0.23
tell me -0.55
tell the -0.21
tell us 0.07
tell you -0.38
tell your -0.32
temporary -0.11
ten -0.26
term -0.36
term sheet -0.23
test -0.23
tested -0.15
testimony -0.54
testing -0.28
text -0.13
text and 0.12
thank -0.4
thank you -0.34
thanks -0.16
thanks for -0.48
thanks to -0.48
thanx -0.18
that 's 0.22
that a 0.45
that and 0.56
that are 0.09
that can 0.07
that could 0.3
that date -0.37
that enables -0.08
that everyone 0.39
that for 0.59
that has 0.11
that he -0.33
that if -0.51
that it -0.15
that lets -0.13
that might 0.15
that my -0.4
that our -0.49
that some -0.16
that the -0.09
that there -0.43
that they 0.2
that this 0.19
that was -0.12
that we 0.1
that will -0.06
that would -0.35
that you 0.2
that your 0.13
the $ -0.06
the above -0.4
the account 0.07
the address -0.25
the advert 0.29
the agenda 0.14
the analyst -0.34
the and 0.37
the app -0.3
the appropriate 0.13
the assets -0.09
the attached -0.17
the attachment -0.35
the attempt -0.09
the attendees -0.44
the back -0.35
the bank -0.19
the best -0.17
the bid 0.46
the big -0.36
the bill 0.1
the board 0.23
the book -0.16
the bottom -0.08
the budget -0.44
the business -0.14
the button -0.22
the cap 0.3
the card -0.52
the circumstances -0.25
the coast 0.09
the company -0.13
the conference 0.14
the contract -0.32
the contracts 0.24
the core -0.27
the court -0.3
the credit 0.62
the current -0.27
the daily 0.18
the data -0.12
the date -0.25
the days -0.36
the deal 0.1
the deals 0.19
the decision 0.25
the delay 0.09
the demand 0.47
the deposit -0.09
the document 0.38
the documents -0.36
the dog 0.09
the earliest 0.45
the email -0.31
the end 0.26
the equipment 0.07
the event 0.09
the facility -0.19
the fat -0.09
the feedback 0.28
the few 0.15
the figures -0.2
the file 0.38
the files 0.38
the final 0.19
the financial 0.23
the firm 0.07
the first -0.48
the flat 0.2
the floor -0.42
the for 0.48
the form 0.23
the four 0.31
the future -0.07
the game 0.12
the gas 0.27
the gate 0.57
the gift 0.23
the goods 0.55
the group 0.17
the hearing 0.24
the house 0.58
the i 0.08
the importance 0.12
the in -0.19
the information -0.09
the insurance -0.15
the is -0.12
the issues 0.3
the judge 0.19
the keys 0.37
the large 0.45
the larger 0.24
the last 0.43
the latest 0.07
the law -0.19
the letter 0.25
the link -0.2
the list 0.15
the listing 0.27
the mark -0.06
the matter -0.13
the measurement -0.33
the meeting 0.23
the meetings -0.45
the meter -0.23
the minister -0.18
the minutes 0.28
the mode -0.16
the morning -0.62
the most -0.08
the name 0.31
the nation -0.15
the nature 0.44
the needs -0.31
the new -0.51
the next -0.31
the night 0.5
the number -0.11
the of -0.36
the office -0.51
the old -0.29
the ombudsman -0.14
the online 0.19
the only -0.36
the opportunity -0.11
the options -0.42
the order -0.12
the other 0.35
the owner -0.53
the package 0.59
the page 0.07
the particulars 0.12
the past 0.21
the perfect -0.13
the phone -0.53
the photographs 0.28
the pipeline -0.33
the plan -0.42
the plane 0.41
the please -0.3
the points 0.37
the position -0.36
the possibility 0.17
the presentation 0.16
the press 0.08
the price -0.13
the private -0.36
the process 0.11
the producers -0.21
the product 0.15
the project 0.53
the questions -0.17
the reasons -0.33
the receipts 0.33
the red -0.08
the report 0.22
the request -0.43
the rest 0.15
the right 0.3
the risk 0.11
the roof 0.39
the sales 0.17
the same 0.17
the schedule 0.09
the school -0.15
the service 0.31
the signed 0.61
the social -0.3
the specific -0.07
the status 0.39
the steps 0.46
the survey -0.3
the table 0.37
the talks -0.49
the tariff 0.59
the team -0.37
the text -0.08
the time -0.34
the timing 0.32
the to 0.13
the tools 0.13
the top -0.24
the transport 0.2
the two -0.33
the union -0.12
the upstream -0.28
the utility -0.23
the value -0.06
the van -0.17
the version -0.32
the wall -0.19
the way 0.06
the weather -0.41
the web -0.1
the week 0.41
the which 0.1
the will -0.4
the winter -0.21
the work -0.2
the works 0.25
the world -0.19
the yard -0.4
the year -0.4
the you -0.38
their -0.21
their web -0.08
them again 0.45
them and -0.3
them for 0.16
them on -0.3
them to -0.38
them with 0.23
then 0.23
then by 0.13
then i 0.25
then please -0.29
then we 0.42
there 's -0.43
there any 0.08
there is 0.09
there will 0.3
therefore i -0.18
these are -0.57
these emails -0.13
these guys -0.07
these issues 0.29
these messages -0.32
these notifications -0.15
they -0.27
they are -0.28
they can -0.38
they did -0.24
they do -0.4
they have 0.15
they were -0.13
they will -0.09
thing -0.35
thing to -0.3
things -0.19
things to -0.26
think -0.06
think it -0.54
think of -0.27
think that -0.41
think there -0.23
think this -0.22
think we 0.63
think you -0.1
thinking -0.31
thinks -0.31
this ad -0.35
this afternoon 0.39
this and -0.27
this app -0.43
this call 0.52
this can 0.2
this conference -0.37
this current -0.33
this deal -0.22
this decision -0.22
this email -0.45
this goes -0.4
this group -0.36
this has 0.23
this in -0.25
this information -0.55
this is 0.12
this job 0.14
this just -0.34
this letter 0.11
this link -0.34
this matter 0.21
this meeting -0.21
this message -0.36
this might -0.19
this month 0.13
this morning -0.34
this new 0.38
this note 0.21
this one -0.25
this opportunity -0.26
this or -0.4
this out -0.24
this page -0.29
this summer -0.43
this survey -0.16
this to 0.1
this transaction 0.39
this up -0.39
this was -0.17
this week -0.14
this weekend -0.33
this with -0.24
this year -0.19
though -0.22
thought 0.33
thought about -0.21
thought that -0.47
thoughts 0.07
thoughts about -0.22
thoughts on 0.49
thousands -0.44
thousands of -0.15
threatened 0.61
threatened to 0.61
through -0.34
through the -0.1
throughout -0.34
throughout the -0.34
ticket -0.56
tickets 0.31
tickets for 0.55
time 0.09
time and -0.44
time but 0.18
time do 0.31
time for 0.68
time i 0.14
time of -0.26
time on 0.24
time you -0.14
times -0.49
timing 0.33
timing of -0.26
tips -0.09
tired -0.55
title 0.15
to $ -0.35
to 's -0.11
to a -0.3
to access -0.11
to accommodate 0.43
to activate -0.23
to add -0.19
to address -0.62
to all -0.21
to an 0.15
to another -0.35
to appeal 0.57
to apply 0.14
to ask -0.08
to at 0.27
to attend -0.12
to avoid 0.23
to book -0.19
to buy -0.36
to call -0.39
to change -0.35
to chat 0.21
to combine 0.08
to come 0.1
to communicate -0.11
to compare -0.13
to complete -0.5
to confirm -0.18
to connect -0.55
to consider -0.33
to contact -0.29
to continue -0.3
to continuing -0.41
to cover 0.43
to create -0.18
to demand 0.36
to determine -0.37
to development -0.13
to dinner 0.67
to discuss 0.4
to do 0.28
to download -0.48
to earn -0.47
to enjoy -0.13
to ensure -0.19
to enter -0.5
to execute 0.19
to extend 0.3
to facilitate -0.09
to file 0.24
to fill 0.31
to finalize 0.33
to find -0.45
to fix -0.26
to follow 0.44
to for 0.21
to forward -0.16
to get -0.13
to give 0.09
to go 0.18
to grab 0.17
to have 0.36
to hearing -0.1
to help -0.32
to her 0.48
to him -0.11
to hold -0.33
to hurry 0.27
to improve -0.24
to in 0.49
to inform -0.3
to inspect -0.53
to install 0.29
to introduce -0.1
to invite -0.23
to it -0.64
to join 0.21
to keep -0.3
to learn -0.17
to leave -0.2
to let -0.3
to live 0.32
to log 0.17
to look 0.11
to lunch 0.19
to manage -0.45
to meet 0.12
to meeting -0.6
to miss -0.27
to move 0.21
to my 0.7
to next 0.34
to not 0.25
to offer -0.47
to on 0.68
to open -0.51
to or 0.1
to our 0.09
to ovulate -0.14
to participate -0.56
to pay -0.15
to please -0.53
to protect 0.11
to provide -0.54
to pull -0.46
to put 0.16
to raise -0.16
to read -0.24
to receive -0.25
to reduce -0.34
to reflect -0.48
to register -0.23
to remove 0.16
to repair 0.12
to request 0.46
to reschedule 0.74
to resend -0.26
to respond 0.24
to retrieve -0.3
to return -0.26
to review -0.14
to say -0.33
to schedule 0.28
to see -0.11
to seeing 0.19
to send 0.08
to set -0.15
to share -0.4
to show -0.1
to sign -0.21
to simply -0.08
to sit 0.4
to some 0.23
to speak -0.19
to speed -0.1
to start 0.06
to stay 0.25
to subscribe -0.21
to support 0.39
to take -0.25
to talk 0.19
to tell -0.38
to thank -0.5
to that -0.2
to their -0.27
to think -0.34
to this -0.29
to to -0.3
to tomorrow -0.5
to trade 0.11
to trim -0.09
to try 0.2
to turn 0.08
to unsubscribe -0.22
to update 0.17
to us -0.31
to vacate 0.2
to verify -0.25
to view -0.42
to visit -0.58
to watch -0.49
to welcoming -0.16
to what -0.19
to which -0.4
to win -0.34
to work -0.17
to working -0.48
to worry -0.28
to write -0.12
to your -0.15
today -0.16
today and -0.59
today so 0.22
today we -0.13
together 0.08
together a 0.19
together an 0.3
together to -0.07
told 0.11
told me -0.44
told the 0.79
tomorrow 0.16
tomorrow 's 0.15
tomorrow and 0.65
tomorrow because 0.54
tomorrow if -0.42
tomorrow morning -0.35
tomorrow on 0.42
tomorrow or 0.21
toni 0.24
tonight 0.29
tonight and 0.57
too 0.1
took -0.28
tools 0.13
top -0.3
top insurance -0.17
topics -0.15
topock 0.14
toss -0.47
touch -0.21
touch with -0.15
towards -0.11
town -0.31
track -0.21
track and -0.21
traffic -0.31
train -0.4
training -0.07
training and -0.5
transaction 0.22
transactions 0.16
transactions in 0.16
transition -0.21
transmission -0.16
transmission can -0.16
transport 0.17
transportation -0.16
transportation you -0.16
travel -0.53
travel most -0.16
trending -0.53
trey -0.47
trial -0.33
tried -0.27
tried to -0.27
trim -0.09
trim the -0.09
trip -0.08
trip but -0.41
trip to 0.31
true -0.25
truly -0.18
truly competitive -0.17
try 0.17
try it 0.23
try to 0.16
turbines 0.35
turned -0.22
turns -0.27
twanda 0.48
twanda would 0.12
twitter -0.21
two -0.07
type -0.09
type or -0.16
types -0.1
types of -0.32
u -0.72
unable -0.11
unable to -0.11
unclear -0.22
under -0.11
under the -0.38
understand -0.42
understand your -0.18
understanding -0.41
unfortunately 0.06
unfortunately i 0.15
union -0.12
units -0.21
unless 0.24
unless the 0.53
unsub -0.17
unsubscribe -0.23
unsubscribe from -0.2
until -0.06
until the -0.47
until to 0.54
up 's 0.38
up a 0.09
up and 0.68
up every -0.19
up for 0.16
up front -0.26
up here 0.27
up in -0.42
up on 0.1
up the -0.42
up to -0.45
up very -0.1
up what -0.29
up with -0.18
upcoming 0.09
update 0.35
update on 0.43
update the 0.35
update your 0.11
updates -0.17
upgrade -0.37
upon -0.17
upon you 0.24
upstream -0.28
urge 0.47
urged 0.77
urged the 0.53
urgency -0.23
urgency for -0.23
url -0.29
us a -0.39
us an -0.74
us anytime -0.35
us at -0.32
us for 0.44
us help -0.34
us in -0.42
us know -0.37
us more 0.38
us on -0.42
us please -0.31
us to -0.3
us we 0.36
us what -0.47
us where 0.1
us with 0.49
us you -0.13
use -0.15
use and -0.3
use of 0.21
use our -0.4
use the -0.23
use this -0.46
use to -0.6
use your -0.2
used -0.21
used to -0.15
useful to 0.73
users -0.08
users to -0.08
using -0.18
using the -0.39
using your -0.09
usual -0.62
usually -0.4
utilities -0.34
utility -0.34
vacate 0.54
vacate the 0.54
vacation -0.48
valid -0.14
value -0.31
van -0.31
variety -0.17
variety of -0.17
verification -0.48
verify -0.25
verify your -0.25
version -0.43
version please -0.52
versions -0.13
very -0.16
very much 0.21
very soon -0.36
via -0.36
video 0.27
videos -0.27
view -0.37
view it -0.41
view the -0.22
viruses -0.32
visa -0.38
visit -0.25
visit $ -0.18
visit here -0.17
visit our -0.14
visit the -0.42
visit with 0.55
visit your -0.26
visited -0.42
voice mail 0.08
voicemail -0.29
volatility 0.21
volumes -0.45
w 0.09
wage 0.21
wait -0.47
wait to 0.12
waiting -0.55
waiting to -0.51
wall -0.19
wan 0.08
wan na 0.08
want to -0.06
want you 0.18
wanted 0.19
wanted to 0.29
wants 0.09
wants the 0.41
wants to -0.22
warned 0.45
warranty -0.06
was -0.17
was a -0.35
was an -0.31
was given -0.3
was going -0.28
was just -0.07
was n't -0.63
was not 0.19
was the -0.38
was wondering 0.38
watch -0.5
water 0.52
way -0.21
way i -0.21
way to -0.19
way you -0.39
ways -0.19
we 0.13
we 'd -0.36
we 'll 0.5
we 're 0.08
we 've -0.19
we all -0.32
we also -0.3
we appreciate -0.41
we are 0.15
we ask 0.42
we call 0.19
we can 0.14
we could 0.2
we demand 0.25
we discussed -0.07
we do 0.38
we get 0.08
we hereby 0.25
we hope -0.17
we insist 0.33
we look -0.08
we love -0.53
we may 0.21
we meet 0.14
we might -0.12
we need 0.1
we ought -0.15
we received -0.44
we require 0.35
we shall 0.06
we should 0.36
we still 0.24
we take -0.55
we want -0.35
we will 0.17
we ’re -0.29
wear -0.63
weather -0.49
web -0.41
web browser -0.26
web site -0.08
website -0.08
wed 0.1
week and -0.45
week at -0.4
week i -0.13
week if 0.52
week is -0.53
week just 0.56
week of 0.56
week so 0.18
week to -0.26
weekend -0.12
weekend in -0.32
weeks ago 0.19
weeks to 0.28
welcome 0.25
welcome to 0.26
welcoming -0.16
welcoming you -0.16
well -0.26
well as 0.37
went -0.57
were looking -0.11
were you 0.53
western 0.11
what 's 0.25
what do -0.07
what i -0.1
what is 0.54
what other -0.32
what our 0.28
what the 0.24
what time 0.63
what to 0.31
what we 0.24
what would 0.42
when 0.22
when do 0.19
when he 0.61
when i 0.26
when it 0.14
when she -0.3
when the 0.11
when we -0.26
when you 0.17
when your -0.43
where 0.22
where i 0.33
where the 0.32
where we 0.07
where you -0.26
whether 0.16
whether or -0.22
whether you 0.44
which -0.25
which has -0.31
which i -0.08
which is -0.15
which may -0.74
which should -0.35
which was 0.24
which were -0.2
which will -0.31
which you -0.41
while -0.17
while it 0.28
while you 0.19
white -0.45
who -0.15
who are -0.19
who were 0.28
whole -0.45
wholesale -0.44
why 0.08
why do 0.43
why i -0.45
why you -0.48
wide 0.35
wife to 0.5
wil 0.21
wil l 0.21
will also -0.48
will attend -0.31
will be 0.08
will call 0.19
will discuss 0.51
will get -0.29
will have 0.33
will help -0.18
will let -0.41
will meet 0.54
will need -0.51
will not 0.26
will provide -0.18
will receive -0.24
will send -0.24
will update -0.61
willing 0.38
win -0.46
win $ -0.14
wing -0.2
winter -0.21
wish -0.32
wish i -0.46
wish to -0.18
with a -0.2
with an -0.36
with and -0.09
with any -0.42
with anyone 0.43
with competitive -0.17
with him -0.09
with on 0.11
with one -0.14
with our -0.55
with so -0.34
with that -0.27
with these -0.07
with this 0.09
with to 0.48
with us -0.32
with you 0.07
with your 0.18
withdraw 0.42
withdraw the 0.42
withhold 0.06
within -0.26
within days 0.39
without -0.31
wo 0.22
wo n't 0.22
women 0.09
women 's 0.09
won -0.35
wonderful -0.08
wondering 0.33
wondering if 0.57
word 0.08
words -0.48
work 0.17
work for 0.71
work on 0.58
work or -0.29
work please -0.2
workers 0.52
working -0.25
working on -0.42
working together -0.36
working with -0.38
works 0.35
works and 0.25
works best 0.08
works for 0.18
world -0.48
worry 0.13
worry about -0.28
worse -0.32
worth -0.43
worthwhile 0.17
would 0.15
would also 0.09
would appreciate 0.6
would get 0.13
would give -0.51
would have -0.32
would it 0.16
would like 0.14
would love 0.15
would make -0.37
would no -0.19
would really -0.35
would send -0.36
would suggest 0.5
would very 0.42
would work 0.69
write in 0.29
write to -0.49
writing 0.13
writing to 0.14
written 0.39
wrong 0.21
x -0.43
y -0.11
yard -0.17
year -0.49
year 's -0.1
year for -0.53
years -0.69
yet 0.21
you $ -0.36
you 'd -0.17
you 're 0.15
you 've 0.1
you , -0.15
you . -0.26
you : -0.34
you CC 0.07
you CD 0.37
you DT -0.17
you IN -0.19
you JJ 0.2
you JJR -0.28
you NN 0.09
you NNP 0.38
you NNS 0.08
you RP -0.08
you TO 0.24
you UH 0.18
you VB 0.08
you VBD 0.1
you VBG 0.57
you WRB 0.66
you a 0.28
you about 0.18
you activate -0.32
you along -0.3
you always -0.24
you and 0.15
you are 0.11
you at 0.12
you attend 0.55
you available 0.43
you be 0.48
you because -0.57
you by -0.47
you ca -0.33
you can -0.11
you cease 0.21
you change 0.51
you check 0.43
you click -0.16
you come 0.12
you could 0.41
you create 0.34
you created -0.13
you decide -0.44
you did -0.24
you do 0.1
you during 0.48
you early -0.44
you enjoy -0.36
you ever 0.18
you fail 0.25
you feel 0.11
you find -0.13
you folks 0.42
you for -0.14
you forward 0.36
you get 0.31
you give 0.19
you go 0.12
you had 0.61
you have -0.23
you hear 0.64
you in -0.26
you it -0.37
you join 0.47
you keep -0.26
you know -0.3
you like -0.33
you love -0.23
you make -0.19
you manage -0.15
you may 0.2
you me 0.13
you meeting 0.21
you might -0.1
you mind 0.52
you more -0.25
you must 0.32
you need -0.12
you no -0.15
you on 0.07
you or -0.39
you please 0.15
you prefer -0.19
you read -0.17
you received 0.33
you refuse 0.44
you regarding 0.2
you remove 0.26
you return 0.46
you see 0.11
you send 0.23
you sent 0.09
you set 0.26
you so 0.09
you soon -0.37
you take 0.1
you that -0.21
you the -0.81
you there 0.37
you think 0.17
you this -0.53
you to 0.17
you tomorrow 0.06
you tonight 0.79
you travel -0.16
you try -0.36
you turn -0.24
you two 0.59
you understand -0.14
you use -0.35
you want 0.08
you were 0.14
you when 0.8
you will -0.16
you win -0.42
you wish -0.18
you wo 0.32
you would -0.06
you yesterday -0.49
you ’re -0.17
your -0.11
your account -0.31
your address -0.2
your and 0.34
your app -0.21
your application -0.25
your billing 0.25
your book -0.28
your browser -0.44
your budget 0.27
your comments 0.54
your company -0.11
your credit -0.4
your current -0.21
your data -0.32
your device -0.11
your email -0.41
your experience -0.47
your family 0.19
your feedback -0.51
your files -0.44
your financial 0.23
your free -0.19
your friends -0.31
your full -0.32
your health -0.4
your inbox -0.28
your information 0.17
your life -0.37
your list 0.37
your location -0.14
your meeting -0.18
your mind -0.16
your mobile -0.23
your name 0.26
your next -0.19
your note -0.38
your office 0.25
your options -0.51
your order -0.42
your own -0.15
your password -0.39
your personal -0.38
your photos -0.14
your possible -0.38
your profile -0.13
your question 0.1
your records -0.63
your request -0.11
your schedule 0.44
your second -0.08
your site -0.34
your thoughts 0.43
your voice 0.25
your web -0.25
your website 0.15
yours -0.46
yourself -0.69
yourself and -0.13
yourself from -0.26
’d -0.27
’d like -0.27
’ll -0.15
’ll be -0.19
’m -0.11
’re -0.27
’s -0.12
`
